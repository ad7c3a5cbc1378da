/** How much of a text a message quotes. */
const QUOTED_LETTERS = 40;
/** What a file is that is no data. */
export type FileKind =
  | 'an empty file'
  | 'a web page (HTML)'
  | 'an Excel, Word or ZIP file'
  | 'an Excel or Word file'
  | 'a PDF file'
  | 'a picture'
  | 'a file that is no text';
/** How files begin that are no text, when they are read as a text in an old Windows encoding or as UTF-8. */
const FILE_KINDS: readonly [beginning: string, kind: FileKind][] = [
  ['PK\u0003\u0004', 'an Excel, Word or ZIP file'],
  ['ĐÏ\u0011', 'an Excel or Word file'],
  ['%PDF-', 'a PDF file'],
  ['ÿØÿ', 'a picture'],
  ['‰PNG', 'a picture'],
  ['\ufffdPNG', 'a picture'],
  ['\ufffd\ufffd', 'a file that is no text'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture'],
  ['<svg', 'a picture'],
];
const HTML = /^<(?:!doctype html|html|head|body|title|meta|script|div|h1|p)\b/i;

/** What a text that was expected to be data is: `a web page (HTML)`, `a text that begins with “Lỗi”`. */
export function nameContent(content: string): string {
  const what = isJson(content) ? 'JSON' : 'a text';
  return findFileKind(content) ?? `${what} that begins with ${quoteBeginning(content)}`;
}

/** Returns `undefined` for a text and for JSON. */
export function findFileKind(content: string): FileKind | undefined {
  if (content === '') return 'an empty file';
  if (HTML.test(content)) return 'a web page (HTML)';
  return FILE_KINDS.find(([beginning]) => content.startsWith(beginning))?.[1];
}

/** The first letters of a text in quotation marks. */
export function quoteBeginning(content: string): string {
  return `“${content.slice(0, QUOTED_LETTERS)}”`;
}

/** Whether a text begins like JSON. */
export function isJson(content: string): boolean {
  return content.startsWith('[') || content.startsWith('{');
}
