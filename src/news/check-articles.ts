import { warn } from '../shared/console.ts';
import type { Source } from '../shared/loader.ts';
import { findOtherName } from '../shared/other-names.ts';
import { oncePerPage } from '../shared/page-global.ts';
import { findSimilarName } from '../text/similar-name.ts';
import type { Article } from './article.ts';

const FIELDS: readonly (keyof Article)[] = [
  'heading',
  'href',
  'summary',
  'image',
  'imageAlt',
  'imageSrcset',
  'imageSizes',
  'imageFocus',
  'datetime',
  'section',
  'source',
  'author',
];
const EXAMPLE = "{ heading: 'Khánh thành cầu', href: '/tin/1' }";

/**
 * The articles of a value that a script gives, without those that have no heading. The console names what is wrong.
 *
 * @returns `undefined` if the value is not a list.
 */
export function checkArticles(tag: string, value: unknown): Article[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) {
    warnOnce(`${tag}: articles ${describeNoList(value)}`, value);
    return undefined;
  }
  value.forEach((article: unknown, index) => {
    warnOfOtherFields(tag, article);
    if (!hasHeading(article))
      warnOnce(`${tag}: articles[${index}] has no heading and is left out; write ${EXAMPLE}`, article);
  });
  return value.filter(hasHeading);
}

/** Wraps a function of the page that loads articles. The wrapped function fails if the other one loads anything but a list. */
export function checkLoad(
  load: Source<readonly Article[]> | undefined,
): Source<readonly Article[]> | undefined {
  if (typeof load !== 'function') return load;
  return async (signal) => {
    const loaded: unknown = await load(signal);
    if (loaded !== undefined && !Array.isArray(loaded))
      throw new TypeError(`what load gives ${describeNoList(loaded)}`);
    return loaded as readonly Article[];
  };
}

function describeNoList(value: unknown): string {
  const type = value === null ? 'null' : `of the type ${typeof value}`;
  const { items } = Object(value) as { items?: unknown };
  const ofItems = Array.isArray(items) ? ', or the field items of this object' : '';
  return `is ${type}, not a list; write an array of articles, such as [${EXAMPLE}]${ofItems}`;
}

/** Warns in the console, once per page and field, of fields that an article has in place of others: `url` for `href`. */
export function warnOfOtherFields(tag: string, article: unknown): void {
  if (typeof article !== 'object' || article === null) return;
  for (const [field, meant] of otherFieldsOf(article))
    warnOnce(`${tag}: unknown field "${field}" of an article; use ${meant}`, article);
}

function warnOnce(message: string, article: unknown): void {
  oncePerPage(message, () => warn(message, article));
}

function hasHeading(article: unknown): article is Article {
  const { heading } = (article ?? {}) as { heading?: unknown };
  return typeof heading === 'string' && heading.trim() !== '';
}

/**
 * The unknown fields, each with the known field that it may mean: `url` means `href`. Beside a field `href`, `url` must have another purpose, so it
 * is left out.
 */
function otherFieldsOf(article: object): [field: string, meant: string][] {
  const names = Object.keys(article);
  const known: readonly string[] = FIELDS;
  const missing = known.filter((name) => !names.includes(name));
  return names
    .filter((name) => !known.includes(name))
    .map((name): [string, string | undefined] => [
      name,
      findOtherName(name, missing) ?? findSimilarName(name, missing),
    ])
    .filter((pair): pair is [string, string] => pair[1] !== undefined);
}
