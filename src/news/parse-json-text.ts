/** JSON, or JSON that is a text of JSON. */
const JSON_TEXT = /^\s*(?:[[{]|"\s*\\?[[{])/;

/** Whether a text begins like JSON with objects or lists, even if these are one text: `"[{\"title\":\"Tin\"}]"`. */
export function isJsonText(text: string): boolean {
  return JSON_TEXT.test(text);
}

/**
 * Parses JSON. Methods of ASP.NET write their answer as a text in JSON, which is parsed too: `{"d":"[{\"title\":\"Tin\"}]"}`. Returns `undefined`
 * for a text that is not JSON.
 */
export function parseJson(text: string): unknown {
  const parsed = parse(text);
  const value = typeof parsed === 'string' ? parse(parsed) : parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [name, parseField(field)]);
  return Object.fromEntries(fields);
}

/** The value of a text that is JSON; other values as they are. */
function parseField(field: unknown): unknown {
  return typeof field === 'string' && isJsonText(field) ? (parse(field) ?? field) : field;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
