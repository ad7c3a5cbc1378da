/** How much of a text a message quotes. */
const QUOTED_LETTERS = 40;
/** Where the first element of XML is searched. */
const SEARCHED_LETTERS = 1000;

/** A kind of file without data for a widget. */
export type FileKind =
  | 'an empty file'
  | 'a web page (HTML)'
  | 'a list of feeds (OPML)'
  | 'a list of sitemaps'
  | 'an Excel, Word or ZIP file'
  | 'an Excel or Word file'
  | 'a PDF file'
  | 'a picture'
  | 'a file that is no text';

/** How files of these kinds begin when they are decoded as a text, in an old Windows encoding or in UTF-8. */
const FILE_KINDS: readonly [beginning: string, kind: FileKind][] = [
  ['PK\u0003\u0004', 'an Excel, Word or ZIP file'],
  ['ĐÏ\u0011', 'an Excel or Word file'],
  ['\ufffd\ufffd\u0011\u0871', 'an Excel or Word file'],
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
const OPML = /^<opml\b/i;
const SITEMAPS = /^<(?:\w+:)?sitemapindex\b/i;
/** XML begins with an element. The error messages of PHP begin with `<br />` and `<b>`. */
const XML = /^<(?!br\b|b\b|pre\b)[a-z_][\w.:-]*[\s/>]/i;
/** What stands in front of the document type of XML: the declaration and comments. */
const DECLARATION = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->)+/;
const DOCUMENT_TYPE = /^<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>/i;
/** How a list or an object in JSON begins. `[Lỗi]` and `{{ mẫu }}` are texts. */
const JSON_START = /^(?:\[\s*(?:[[{"\]]|$)|\{\s*(?:["'}\p{L}_]|$))/u;

/** What a text that was expected to be data is: `a web page (HTML)`, `a text that begins with “Lỗi”`. */
export function nameContent(content: string): string {
  return findFileKind(content) ?? `${nameText(content)} that begins with ${quoteBeginning(content)}`;
}

/** What a text is that does not belong to a {@link FileKind}. */
export function nameText(content: string): 'JSON' | 'XML' | 'a text' {
  if (beginsLikeJson(content)) return 'JSON';
  return XML.test(skipProlog(content)) ? 'XML' : 'a text';
}

/** Returns `undefined` for JSON, XML and texts. */
export function findFileKind(content: string): FileKind | undefined {
  if (content === '') return 'an empty file';
  if (HTML.test(skipDeclaration(content))) return 'a web page (HTML)';
  const element = skipProlog(content);
  if (OPML.test(element)) return 'a list of feeds (OPML)';
  if (SITEMAPS.test(element)) return 'a list of sitemaps';
  return FILE_KINDS.find(([beginning]) => element.startsWith(beginning))?.[1];
}

/** The first letters of a text in quotation marks. XML is quoted from its first element, which says what it is. */
export function quoteBeginning(content: string): string {
  const shown = XML.test(skipProlog(content)) ? skipProlog(content) : content;
  return `“${shown.slice(0, QUOTED_LETTERS)}”`;
}

function skipProlog(content: string): string {
  return skipDeclaration(skipDeclaration(content).replace(DOCUMENT_TYPE, ''));
}

function skipDeclaration(content: string): string {
  return content.slice(0, SEARCHED_LETTERS).replace(DECLARATION, '');
}

/** Whether a text begins like a list or an object in JSON. It may have mistakes. */
export function beginsLikeJson(content: string): boolean {
  return JSON_START.test(content);
}
