import { decodeAllReferences } from './parse-references.ts';
import { fieldsOf } from './parse-json-fields.ts';
import { withoutCdataMarks } from './parse-cdata.ts';

/** The start of a text in several languages, as Liferay stores it: `<root available-locales="vi_VN,en_US" default-locale="vi_VN">`. */
const START = /^\s*(?:<\?xml[^<>]*>\s*)?<root\s(?=[^<>]*\bavailable-locales=)[^<>]*>/;
const DEFAULT_LANGUAGE = /\bdefault-locale=["']([a-z]+)/;
/** `<Title language-id="vi_VN">` */
const TRANSLATION = /<([a-z]{1,50})\s+language-id=["']([a-z]{2,3})[^<>]*>/gi;

/** The text in the language of the page, or else in the default language, if Liferay has stored several languages in it. Any other text stays. */
export function textInLanguage(text: string, language: string): string {
  const [start] = START.exec(text) ?? [];
  if (start === undefined) return text;
  const translations = translationsIn(text);
  const [first] = translations.values();
  const defaultLanguage = DEFAULT_LANGUAGE.exec(start)?.[1] ?? '';
  const found = translations.get(language) ?? translations.get(defaultLanguage) ?? first;
  return found === undefined ? text : withoutCdataMarks(decodeAllReferences(found));
}

const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/;

/**
 * The value in the language of the page, or else the first one, of an object with a text in each language: `{"en":"News","vi":"Tin"}`. Any other
 * value stays.
 */
export function translationIn(value: unknown, language: string): unknown {
  const texts = [...fieldsOf(value)].filter(([, text]) => text !== null && text !== '');
  const isTranslated = texts.every(([name, text]) => LANGUAGE.test(name) && typeof text === 'string');
  if (texts.length === 0 || !isTranslated) return value;
  const [, text] = texts.find(([name]) => name.split(/[-_]/, 1)[0] === language) ?? texts[0]!;
  return text;
}

/** The texts that are not empty, by their languages: `vi`. */
function translationsIn(text: string): ReadonlyMap<string, string> {
  const translations = new Map<string, string>();
  let end = 0;
  for (const { 0: tag, 1: name = '', 2: language = '', index } of text.matchAll(TRANSLATION)) {
    if (index < end) continue;
    const contentStart = index + tag.length;
    end = text.indexOf(`</${name}>`, contentStart);
    // The text is cut off. To look for more ends would be slow.
    if (end < 0) break;
    const content = text.slice(contentStart, end);
    if (content.trim() !== '') translations.set(language, content);
  }
  return translations;
}
