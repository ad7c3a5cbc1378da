import { type Fields, fieldsOf, textIn } from './parse-json-fields.ts';
import { parseJson } from './parse-json-text.ts';

// The names of fields are in lower case.
/** Fields whose value `false` says that a request failed. */
const SUCCESS = ['success', 'issuccess', 'issuccessful', 'successful', 'succeeded', 'ok'];
/** More values of these fields that say, beside an empty list, that a request failed. */
const NO_SUCCESS: readonly unknown[] = [0, '0', 'no'];
/** Fields with a status of HTTP. Other numbers have a meaning of their own in each system. */
const STATUS = ['status', 'statuscode', 'status_code', 'code', 'errorcode', 'error_code', 'resultcode'];
/** What the field `status` says of a request that failed. */
const FAILED = /^(?:error|fail|failed|failure|unauthori[sz]ed|forbidden|denied)$/i;
/** Fields that describe an error. Beside articles, they describe an error of a part of the answer. */
const ERRORS = ['error', 'errors', 'iserror', 'haserror', 'exception', 'fault'];
/** What these fields say without an error. */
const NO_ERROR = /^(?:0|false|no|none|null|ok|success)?$/i;
/** Fields with a sentence for people. */
const MESSAGES = ['message', 'msg', 'errormessage', 'error_message', 'error_description', 'detail', 'reason'];
/** What the sentence beside an empty list says if there is no error. All other sentences may describe one. */
const NO_ERROR_MESSAGE =
  /^[\d\s]*$|\bok(?:ay)?\b|success|succeeded|\bdone\b|completed|thành công|hoàn (?:tất|thành)|\bno (?:\w+ )?(?:data|records?|results?|articles?|posts?|news|items?|entries)\b|(?:không|chưa) (?:có|tìm thấy) (?:dữ liệu|bản ghi|kết quả|bài|tin|nội dung)/i;
const NEGATED = /(?:\bnot? |\bun|không |chưa )(?:success|succeeded|done|completed|ok\b|thành công|hoàn t)/i;
const MAX_DEPTH = 3;

/**
 * Whether JSON is the answer to a request that failed, so that its lists have no articles: `{"success":false,"data":[]}`,
 * `{"message":"Unauthorized","data":[]}`.
 *
 * @param items The list that was found in it.
 */
export function isErrorAnswer(parsed: unknown, items: readonly unknown[]): boolean {
  const answer = fieldsOf(parsed);
  if (saysFailed(answer)) return true;
  if (items.length > 0) return false;
  return partsOf(answer).some(
    (part) =>
      saysFailed(part) ||
      SUCCESS.some((name) => NO_SUCCESS.includes(part.get(name))) ||
      ERRORS.some((name) => isError(part.get(name))) ||
      MESSAGES.some((name) => isErrorMessage(textIn(part.get(name)))),
  );
}

/** The sentence with which JSON describes an error: `Unauthorized`. Empty if there is none. */
export function errorMessageIn(content: string): string {
  return (
    partsOf(fieldsOf(parseJson(content)))
      .map((part) => messageOf(part))
      .find(Boolean) ?? ''
  );
}

function messageOf(part: Fields, depth = 0): string {
  const values = [...ERRORS, ...MESSAGES].map((name) => part.get(name));
  const texts = values.map((value) => {
    if (typeof value === 'string') return value.trim();
    return depth < MAX_DEPTH ? messageOf(fieldsOf(Array.isArray(value) ? value[0] : value), depth + 1) : '';
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

function saysFailed(fields: Fields): boolean {
  return (
    SUCCESS.some((name) => String(fields.get(name)).toLowerCase() === 'false') ||
    STATUS.some((name) => isErrorStatus(fields.get(name))) ||
    FAILED.test(textIn(fields.get('status')))
  );
}

function isErrorStatus(value: unknown): boolean {
  const isNumber = typeof value === 'number' || typeof value === 'string';
  return isNumber && /^[45]\d\d$/.test(String(value));
}

function isError(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  const fields = fieldsOf(value);
  if (fields.size > 0) return fields.get('code') !== 0 && fields.get('code') !== 200;
  const isSimple = typeof value === 'number' || typeof value === 'string' || value === true;
  return isSimple && !NO_ERROR.test(String(value).trim());
}
