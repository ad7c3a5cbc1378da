const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};
const NAMED = Object.fromEntries(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» bull• middot· deg° times× plusmn± sup2² sup3³ frac12½ copy© reg® trade™ euro€ rarr→ larr← shy zwnj zwj eth\u0111 ETH\u0110 zwsp'
    .split(' ')
    .map((pair) => /^(\w+?\d?)(\W?)$/s.exec(pair)!.slice(1) as [string, string]),
);

/** Text with its character references resolved, those of HTML too; one that is not known stays as it is. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi,
    (whole, hex, decimal, name: string) => {
      if (!name) return toCharacter(hex ? parseInt(hex as string, 16) : Number(decimal));
      const [, letter = '', accent = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
      const mark = ACCENTS[accent];
      return NAMED[name] ?? (mark ? (letter + mark).normalize('NFC') : whole);
    },
  );
}

function toCharacter(code: number): string {
  const isCharacter =
    code > 31 ? code < 0x110000 && (code < 0xd800 || code > 0xdfff) : [9, 10, 13].includes(code);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}

/** The text of a piece of HTML, also of one that was encoded twice. It is for showing as text, never as markup. */
export function toText(html: string): string {
  let text = html;
  for (let round = 0; round < 3; round++) {
    const plain = decodeReferences(
      text
        .replace(/<(script|style)\b.*?(<\/\1\s*>|$)|<!--.*?(-->|$)/gis, ' ')
        .replace(/<\/?(p|div|br|li|ul|ol|h\d|tr|t[dh]|table|section|figure|figcaption)\b[^<>]*>/gi, ' ')
        .replace(/<\/?[a-z][^<>]*>/gi, ''),
    );
    if (plain === text) break;
    text = plain;
  }
  return text;
}

/** The address of the first picture in a piece of HTML that is more than a pixel to count readers with. */
export function firstImage(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<img\b[^<>]*>/gi)) {
    const attribute = (name: string) =>
      new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
        .exec(tag)
        ?.slice(1)
        .find(Boolean);
    const address = attribute('src');
    if (address && !/^data:/i.test(address) && attribute('width') !== '1') return decodeReferences(address);
  }
  return undefined;
}

/** An element of a document in XML. Names are in lower case, with their prefix. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

// A name or a bare value is never taken in part: an opening quote without its like would have every part tried.
const TOKEN =
  /<!\[CDATA\[(.*?)(?:\]\]>|$)|<!--.*?(?:-->|$)|<[!?][^<>]*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s*[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+(?![^\s"'<>]))|\s+[\w:.-]+(?![\w:.-]))*)\s*(\/?)>|([^<]+)|</gs;
/** Deeper than any feed; what is nested further lies flat. */
const DEEPEST = 64;

/**
 * Reads XML as far as it can be read: what is not well-formed is taken as it was most likely meant. The platform's own parsers refuse a
 * whole feed for one `&nbsp;`, each browser in its own way.
 *
 * @returns An element without a name that holds everything.
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [token, cdata, closed, name, attributes, isEmpty, characters] of text.matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (name) {
      const element = { name: name.toLowerCase(), attributes: toAttributes(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (!isEmpty && open.length < DEEPEST) open.push(element);
    } else if (closed) {
      const depth = open.map((element) => element.name).lastIndexOf(closed.toLowerCase());
      if (depth > 0) open.length = depth;
    } else if (cdata !== undefined) parent.children.push(cdata);
    else if (characters) parent.children.push(decodeReferences(characters));
    else if (token === '<') parent.children.push(token);
  }
  return root;
}

function toAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g,
  ))
    attributes[name.toLowerCase()] = decodeReferences(double ?? single ?? bare ?? '');
  return attributes;
}

/** All text in an element, that of its descendants too. */
export function textOf(node: XmlElement | string | undefined): string {
  if (node === undefined || typeof node === 'string') return node ?? '';
  return (/^(br|p|div|li)$/.test(node.name) ? ' ' : '') + node.children.map(textOf).join('');
}
