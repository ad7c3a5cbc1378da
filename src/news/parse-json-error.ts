import { type Fields, fieldsOf, textIn } from './parse-json-fields.ts';

// The names of fields are in lower case.
/** Fields whose value `false` says that a request failed. */
const SUCCESS = ['success', 'issuccess', 'issuccessful', 'successful', 'succeeded', 'ok'];
/** Fields with a status of HTTP. Other numbers have a meaning of their own in each system. */
const STATUS = ['status', 'statuscode', 'status_code', 'code', 'errorcode', 'error_code', 'resultcode'];
/** What the field `status` says of a request that failed. */
const FAILED = /^(?:error|fail|failed|failure)$/i;
/** Fields that describe an error. Beside articles, they describe an error of a part of the answer. */
const ERRORS = ['error', 'errors', 'iserror', 'haserror'];
/** What these fields say without an error. */
const NO_ERROR = /^(?:0|false|no|none|null|ok|success)?$/i;

/**
 * Whether JSON is the answer to a request that failed, so that its lists are no articles: `{"success":false,"data":[]}`.
 *
 * @param items The list that was found in it.
 */
export function isErrorAnswer(parsed: unknown, items: readonly unknown[]): boolean {
  const answer = fieldsOf(parsed);
  if (saysFailed(answer)) return true;
  if (items.length > 0) return false;
  const parts = [answer, ...[...answer.values()].map((value) => fieldsOf(value))];
  return parts.some((part) => saysFailed(part) || ERRORS.some((name) => isError(part.get(name))));
}

function saysFailed(fields: Fields): boolean {
  return (
    SUCCESS.some((name) => fields.get(name) === false) ||
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
