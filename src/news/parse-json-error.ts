import { type Fields, fieldsOf, textIn } from './parse-json-fields.ts';
import { parseJson } from './parse-json-text.ts';

// The names of fields are in lower case.
/** Fields whose value `false` says that a request failed. */
const SUCCESS = ['success', 'issuccess', 'issuccessful', 'successful', 'succeeded', 'ok'];
/** More values of these fields that say, beside an empty list, that a request failed. */
const NO_SUCCESS: readonly unknown[] = [0, '0', 'no'];
/** Fields with a status of HTTP. Other numbers have a meaning of their own in each system. */
const STATUS = ['status', 'statuscode', 'status_code', 'code', 'errorcode', 'error_code', 'resultcode'];
/** Fields with a word for the result. */
const STATES = ['status', 'state', 'result', 'responsestatus', 'resultstatus'];
/** What these fields say of a request that failed. */
const FAILED = /^(?:error|fail|failed|failure|unauthori[sz]ed|forbidden|denied)$/i;
/** Fields that describe an error. Beside articles, they describe an error of a part of the answer. */
const ERRORS = ['error', 'errors', 'err', 'iserror', 'haserror', 'exception', 'fault'];
/** What these fields say without an error. */
const NO_ERROR = /^(?:0|false|no|none|null|ok|success)?$/i;
/** Fields with a sentence for people. */
const MESSAGES = [
  ...['message', 'msg', 'errormessage', 'error_message', 'errormsg', 'errmsg', 'error_description', 'detail'],
  ...['reason', 'resultdesc', 'statustext', 'warning'],
];
/** Fields that describe an error if another field says that the request failed. */
const DESCRIPTIONS = ['description', 'title'];
/** Fields with the number of all articles. Beside an empty list, this number is 0 unless something failed. */
const TOTALS = ['total', 'totalcount', 'totalitems', 'totalresults', 'totalrecords', 'odata.count'];
/** The code of an error: a negative number, `E01`, `ERR_TOKEN`. */
const ERROR_CODE = /^(?:-[1-9]\d*|E-?\d+|ERR\w*)$/i;
/** What the sentence beside an empty list says if there is no error. All other sentences may describe one. */
const NO_ERROR_MESSAGE =
  /^[\d\s]*$|\bok(?:ay)?\b|success|succeeded|\bdone\b|completed|thành công|hoàn (?:tất|thành)|\bno (?:\w+ )?(?:content|data|records?|results?|articles?|posts?|news|items?|entries)\b|(?:không|chưa) (?:có|tìm thấy) (?:dữ liệu|bản ghi|kết quả|bài|tin|nội dung)/i;
const NEGATED = /(?:\bnot? |\bun|không |chưa )(?:success|succeeded|done|completed|ok\b|thành công|hoàn t)/i;
const MAX_DEPTH = 3;

/**
 * Whether JSON is the answer to a request that failed, so that its lists have no articles: `{"success":false,"data":[]}`,
 * `{"message":"Unauthorized","data":[]}`, `["Unauthorized"]`.
 *
 * @param items The list that was found in it.
 * @param mayBeArticle Whether an item has what only articles have, such as an address.
 */
export function isErrorAnswer(
  parsed: unknown,
  items: readonly unknown[],
  mayBeArticle: (item: unknown) => boolean,
): boolean {
  const answer = fieldsOf(parsed);
  if (failedFieldIn(answer) !== '') return true;
  if (Array.isArray(parsed))
    return parsed.length === 1 && !mayBeArticle(parsed[0]) && describesError(parsed[0]);
  if (items.length > 0) return false;
  return partsOf(answer).some(
    (part) => failedPartOf(part) !== '' || MESSAGES.some((name) => isErrorMessage(textIn(part.get(name)))),
  );
}

/** Whether the only item of a list describes an error: `{"message":"Session expired"}`, `{"title":"Forbidden","status":403}`. */
function describesError(item: unknown): boolean {
  if (typeof item === 'string') return item.trim() !== '';
  const fields = fieldsOf(item);
  return failedFieldIn(fields) !== '' || (descriptionOf(fields) === '' && messageOf(fields) !== '');
}

function descriptionOf(fields: Fields): string {
  return DESCRIPTIONS.map((name) => textIn(fields.get(name)).trim()).find(Boolean) ?? '';
}

/** What JSON says of an error: `Unauthorized`, or the field that names it, `success: false`. Empty if there is nothing. */
export function errorMessageIn(content: string): string {
  const parsed = parseJson(content);
  const answer: unknown = Array.isArray(parsed) && parsed.length === 1 ? parsed[0] : parsed;
  if (typeof answer === 'string') return answer.trim();
  const parts = partsOf(fieldsOf(answer));
  const messages = [
    ...parts.map((part) => messageOf(part)),
    ...parts.filter((part) => failedFieldIn(part) !== '').map(descriptionOf),
    ...parts.map(failedPartOf),
  ];
  return messages.find(Boolean) ?? '';
}

function messageOf(part: Fields, depth = 0): string {
  const values = [...ERRORS, ...MESSAGES].map((name) => part.get(name));
  const texts = values.map((value) => {
    if (typeof value === 'string') return value.trim();
    // To search the many fields that are missing would take the time of all their combinations.
    if (typeof value !== 'object' || value === null || depth === MAX_DEPTH) return '';
    return messageOf(fieldsOf(Array.isArray(value) ? value[0] : value), depth + 1);
  });
  return texts.find(isErrorMessage) ?? '';
}

/** The answer itself, and the objects in it. */
function partsOf(answer: Fields): Fields[] {
  return [answer, ...[...answer.values()].map((value) => fieldsOf(value))];
}

function isErrorMessage(text: string): boolean {
  const message = text.normalize('NFC');
  return !NO_ERROR_MESSAGE.test(message) || NEGATED.test(message);
}

/** The field that says by itself that a request failed: `success: false`. Empty if there is none. */
function failedFieldIn(fields: Fields): string {
  return (
    fieldIn(fields, SUCCESS, (value) => String(value).toLowerCase() === 'false') ||
    fieldIn(fields, STATUS, isErrorStatus) ||
    fieldIn(fields, STATES, (value) => FAILED.test(textIn(value)))
  );
}

/** The field that says beside an empty list that a request failed: `error: true`, `total: 15`. Empty if there is none. */
function failedPartOf(fields: Fields): string {
  return (
    failedFieldIn(fields) ||
    fieldIn(fields, SUCCESS, (value) => NO_SUCCESS.includes(value)) ||
    fieldIn(fields, ERRORS, isError) ||
    fieldIn(fields, STATUS, (value) => isNumberOrText(value) && ERROR_CODE.test(String(value))) ||
    fieldIn(fields, TOTALS, (value) => typeof value === 'number' && value > 0)
  );
}

/** The first of these fields whose value is of this kind, as a text: `success: false`. */
function fieldIn(fields: Fields, names: readonly string[], isOfKind: (value: unknown) => boolean): string {
  const name = names.find((name) => isOfKind(fields.get(name)));
  return name === undefined ? '' : `${name}: ${JSON.stringify(fields.get(name)).replaceAll('"', '')}`;
}

function isNumberOrText(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string';
}

function isErrorStatus(value: unknown): boolean {
  return isNumberOrText(value) && /^[45]\d\d$/.test(String(value));
}

function isError(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  const fields = fieldsOf(value);
  if (fields.size > 0) return fields.get('code') !== 0 && fields.get('code') !== 200;
  return (isNumberOrText(value) || value === true) && !NO_ERROR.test(String(value).trim());
}
