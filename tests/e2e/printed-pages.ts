import { inflateSync } from 'node:zlib';

/** What is on one page of a PDF file. */
export interface PrintedPage {
  /** How many pictures are drawn on the page, also those of which a part is on another page. */
  pictureCount: number;
  text: string;
}

/** The glyphs of a font: a map from the number of a glyph, in hexadecimal digits, to its text. */
type Glyphs = ReadonlyMap<string, string>;

/** In the content of a page: the choice of a font, a text as numbers of glyphs, or the drawing of an object. */
const OPERATORS = /\/(?<font>\S+) [\d.]+ Tf|<(?<glyphs>[\dA-Fa-f]+)>|\/(?<drawn>\S+) Do/g;

/** Reads the pages of a PDF file as Chromium writes it. */
export function readPrintedPages(pdf: Uint8Array): PrintedPage[] {
  const objects = readObjects(Buffer.from(pdf).toString('latin1'));
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object));
  return pages.map((page) => {
    const [, contents] = /\/Contents (\d+) 0 R/.exec(page)!;
    return readContent(readStream(objects.get(contents!)!), page, objects);
  });
}

/** @param owner The object whose resources the content uses. */
function readContent(content: string, owner: string, objects: ReadonlyMap<string, string>): PrintedPage {
  const read = { pictureCount: 0, text: '' };
  let glyphs: Glyphs = new Map();
  for (const { groups } of content.matchAll(OPERATORS)) {
    if (groups!['font']) glyphs = readGlyphs(resource(groups!['font'], owner, objects), objects);
    if (groups!['glyphs']) read.text += decode(groups!['glyphs'], glyphs);
    if (!groups!['drawn']) continue;
    const drawn = resource(groups!['drawn'], owner, objects);
    if (/\/Subtype \/Image/.test(drawn)) {
      read.pictureCount++;
    } else {
      const inner = readContent(readStream(drawn), drawn, objects);
      read.pictureCount += inner.pictureCount;
      read.text += inner.text;
    }
  }
  return read;
}

/** The objects of a file by their number. */
function readObjects(file: string): Map<string, string> {
  const objects = [...file.matchAll(/^(\d+) 0 obj\s([\s\S]*?)endobj/gm)];
  return new Map(objects.map(([, number, object]) => [number!, object!]));
}

/** The object that has this name in the resources of the owner. The resources give the number of the object: `/F4 4 0 R`. */
function resource(name: string, owner: string, objects: ReadonlyMap<string, string>): string {
  const [, number] = new RegExp(String.raw`/${name} (\d+) 0 R`).exec(owner)!;
  return objects.get(number!)!;
}

function readStream(object: string): string {
  const start = /stream\r?\n/.exec(object)!;
  const data = object.slice(start.index + start[0].length, object.lastIndexOf('endstream'));
  return object.includes('/FlateDecode') ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
}

/** Reads the table of a font that gives the text of each glyph. */
function readGlyphs(font: string, objects: ReadonlyMap<string, string>): Glyphs {
  const glyphs = new Map<string, string>();
  const [, number] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? [];
  if (!number) return glyphs;
  const table = readStream(objects.get(number)!);
  for (const [, section] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, text] of section!.matchAll(/<(\w+)> <(\w+)>/g)) glyphs.set(glyph!, toText(text!));
  for (const [, section] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first, last, text] of section!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = parseInt(first!, 16); glyph <= parseInt(last!, 16); glyph++) {
        const character = parseInt(text!, 16) + glyph - parseInt(first!, 16);
        glyphs.set(toHex(glyph), String.fromCharCode(character));
      }
    }
  return glyphs;
}

/** The text of glyphs, each of which is given by a number of four digits. */
function decode(numbers: string, glyphs: Glyphs): string {
  const text = (numbers.match(/.{4}/g) ?? []).map((glyph) => glyphs.get(glyph.toUpperCase()) ?? '');
  return text.join('');
}

/** The text whose UTF-16 code units are given in hexadecimal digits. */
function toText(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function toHex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}
