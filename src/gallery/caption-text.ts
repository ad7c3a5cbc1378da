import { tidy } from '../text/sentence.ts';

/**
 * The longest caption in italics, centred, or alone with its photo. Measured in articles of Vietnamese news sites and portals: 99 % of 449
 * centred captions and 97 % of 1437 captions with a class of their own have at most 300 characters, half of them at most 64.
 */
export const MAX_CAPTION_LENGTH = 300;
/**
 * The longest caption that looks like any other paragraph. In the same articles, 12 of the 20 such paragraphs below a photo with at most 80
 * characters say what the photo shows, about 20 of the 51 with 81 to 150, and about 12 of the 45 with 151 to 220. Half of the paragraphs
 * elsewhere have more than 265 characters.
 */
export const MAX_PLAIN_LENGTH = 80;
export const MAX_DOUBTFUL_LENGTH = 150;

/**
 * Lines that name a source or an author, and are no captions: "Nguồn: Báo Lào Cai", "Tin, ảnh: Hồng Nhung", "Ảnh: Thanh Hà", "Theo TTXVN",
 * "(Theo Báo Nhân Dân)". "Theo" may also begin a sentence, which is longer or ends with a full stop.
 */
const SOURCE_LINE =
  /^\(?\s*(?:(?:nguồn|tác giả|tin|bài|ảnh|người viết|thực hiện|biên tập|video|clip|đồ họa|source|author|text|photos?)(?!\p{L})[^:.]{0,25}:|theo:?\s+[\p{Lu}\d][^.:]{0,50}\)?$)/iu;

/** The beginning of an item in a list that an editor typed: "1. ", "2) ", "- ", "• ", "+ ", "a) ", "Bước 3: ". */
const LIST_ITEM = /^(?:\d{1,2}[.)/]|[a-zđ][.)]|[-–—+*•▪➢✓])\s|^bước \d+\s*:/iu;

/** So many no-break spaces before a line push it to the right side of the page, where sources and authors stand. */
const MIN_PUSHING_SPACES = 6;

/** The photographer at the end of a caption: "Ảnh: Thanh Hà", "(Ảnh: TTXVN)", "- Ảnh Vân Trường", "Ảnh minh họa". No paragraph of an article ends so. */
const CREDIT_AT_END = /[\s.(–-]ảnh(?::| minh h[ọo]a|\s+\p{Lu})[^.:]{0,40}\.?\)?\.?$/iu;

/** A caption that only names the photographer: "Ảnh: Thanh Hà", "(Ảnh: TTXVN)", "Photo: VNA". */
const ONLY_CREDIT = /^\(?(?:ảnh|photo):([^.():]+)\)?\.?$/iu;

/** Whether a text names a source or an author. */
export function isSourceLine(text: string): boolean {
  return SOURCE_LINE.test(tidy(text));
}

/** Whether a text can be a caption, apart from its length: it is not a source, not an item of a list, and announces no list. */
export function canBeCaption(text: string): boolean {
  const line = tidy(text);
  const announcesList = line.endsWith(':');
  const isOther = announcesList || LIST_ITEM.test(line) || isPushedRight(text) || isSourceLine(line);
  return line !== '' && !isOther;
}

/** Whether a text ends with the name of the photographer. */
export function namesPhotographer(text: string): boolean {
  return CREDIT_AT_END.test(tidy(text));
}

/** The photographer, if a caption says nothing else. */
export function onlyPhotographerIn(caption: string): string | undefined {
  return ONLY_CREDIT.exec(caption)?.[1]?.trim();
}

function isPushedRight(text: string): boolean {
  const [spaces = ''] = /^\s*/.exec(text) ?? [];
  return spaces.split('\u00a0').length > MIN_PUSHING_SPACES;
}
