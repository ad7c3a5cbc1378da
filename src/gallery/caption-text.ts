import { tidy } from '../text/sentence.ts';

/**
 * The longest caption in italics, centred, or alone with its photo. Measured in articles of Vietnamese news sites and portals: 99 % of 449
 * centred captions and 97 % of 1437 captions with a class of their own have at most 300 characters, half of them at most 64.
 */
export const MAX_CAPTION_LENGTH = 300;
/**
 * A caption below a photo may look like any other paragraph. Up to MAX_PLAIN_LENGTH, such a paragraph counts as a caption. Up to
 * MAX_DOUBTFUL_LENGTH, it is doubtful.
 * In the same articles, this many of these paragraphs say what the photo shows:
 * - 12 of 20 with at most 80 characters,
 * - about 20 of 51 with 81 to 150,
 * - about 12 of 45 with 151 to 220.
 *
 * Half of the other paragraphs of these articles have more than 265 characters.
 */
export const MAX_PLAIN_LENGTH = 80;
export const MAX_DOUBTFUL_LENGTH = 150;

/**
 * Lines that name a source or an author, and are not captions: "Nguồn: Báo Lào Cai", "Tin, ảnh: Hồng Nhung", "Ảnh: Thanh Hà", "Theo TTXVN",
 * "(Theo Báo Nhân Dân)", "(TTXVN)". "Ảnh 1: …" and "Ảnh trên: …" name a photo. "Theo" may also begin a sentence, which is longer or ends with
 * a full stop.
 */
const SOURCE_LINE =
  /^\(?\s*(?:(?:nguồn|tác giả|tin|bài|ảnh|người viết|thực hiện|biên tập|video|clip|đồ họa|source|author|text|photos?)(?!\p{L})(?! (?:\d|trên|dưới|bên|trái|phải))[^:.]{0,25}:|theo:?\s+[\p{Lu}\d][^.:]{0,50}\)?$)/iu;

/** The abbreviation of a news agency in brackets: "(TTXVN)", "[VNA]". */
const ABBREVIATION_IN_BRACKETS = /^[([]\p{Lu}{2,8}[)\]]\.?$/u;

/** The beginning of an item in a list that an editor typed: "1. ", "2) ", "- ", "• ", "+ ", "a) ", "Bước 3: ". */
const LIST_ITEM = /^(?:\d{1,2}[.)/]|[a-zđ][.)]|[-–—+*•▪➢✓])\s|^bước \d+\s*:/iu;

/** With at least this many no-break spaces before it, a line is on the right side of the page, where sources and authors stand. */
const MIN_PUSHING_SPACES = 6;

/**
 * The photographer at the end of a caption: "Ảnh: Thanh Hà", "(Ảnh: TTXVN)", "- Ảnh Vân Trường", "Ảnh minh họa". No paragraph of an article
 * ends in this way.
 */
const CREDIT_AT_END = /[\s.(–-]ảnh(?::| minh h[ọo]a|\s+\p{Lu})[^.:]{0,40}\.?\)?\.?$/iu;

/** A line that only names the photographer: "Ảnh: Thanh Hà", "(Ảnh: TTXVN)", "Nguồn ảnh: Báo Lào Cai", "Photo: VNA". */
const ONLY_CREDIT = /^\(?(?:ảnh|nguồn ảnh|photo):([^.():]+)\)?\.?$/iu;

/** The label before the photographer, in an element that names nobody else: "Ảnh: Thanh Hà", "Photo by Thanh Hà". */
const CREDIT_LABEL = /^\(?(?:(?:nguồn )?ảnh|nguồn|photo|credit|source)s?(?: by\s|\s*:)\s*/iu;

/**
 * What a line says about the page, not about the photo above it: "Từ khóa: cầu, bản Phố", "Lượt xem: 120", "Tải về: Quyết định",
 * "Bình luận (0)", "Xem thêm".
 */
const ABOUT_PAGE = new RegExp(
  String.raw`^(?:${[
    'từ kh(?:óa|oá)|tags?|keywords?',
    'lượt (?:xem|đọc|thích)|views?',
    '(?:ngày )?(?:cập nhật|đăng)|đăng lúc|updated',
    'điện thoại|đt|hotline|phone|fax|e-?mail|website|địa chỉ|liên hệ',
    'tải (?:về|xuống)|download|(?:tệp|file|tài liệu) đính kèm',
    'tin liên quan|chuyên mục|chủ đề|bình luận|phản hồi|chia sẻ',
  ].join('|')})\s*[:(]|^(?:(?:xem|đọc) (?:thêm|tiếp)|read more|see also)(?!\p{L})`,
  'iu',
);
/** Any name with a number is about the page too: "Giá: 20.000 đ", "Số: 12/2024". */
const NAME_AND_NUMBER = /^\p{L}[\p{L} ]{0,24}:\s*[\d+(][\d\s.,:/()+–-]*đ?$/u;
/** The beginning of a line that leads to another page: ">> Lũ về bản", "» Lũ về bản". */
const LEADS_ON = /^(?:>|»|›|→|➤|►|▶)/u;

/** A name of two to four words, such as that of an author: "Hồng Nhung", "Sùng A Páo". It may as well be the name of a place. */
const ONLY_NAME = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,3}$/u;

/** Whether a text names a source or an author. */
export function isSourceLine(text: string): boolean {
  const line = tidy(text);
  return SOURCE_LINE.test(line) || ABBREVIATION_IN_BRACKETS.test(line);
}

/**
 * Whether a text can be a caption, apart from its length. These cannot: a source, an item of a list, the announcement of a list, a line pushed
 * to the right, a line about the page, and signs without words.
 */
export function canBeCaption(text: string): boolean {
  const line = tidy(text);
  const announcesList = line.endsWith(':');
  const isOther = announcesList || LIST_ITEM.test(line) || isPushedRight(text) || isSourceLine(line);
  return hasWords(line) && !isOther && !isAboutPage(line);
}

/** Whether a text is more than signs, such as `* * *` or the `|` between links. */
export function hasWords(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

function isAboutPage(line: string): boolean {
  return ABOUT_PAGE.test(line) || NAME_AND_NUMBER.test(line) || LEADS_ON.test(line);
}

/** Whether a text is a name, perhaps that of the author. */
export function isOnlyName(text: string): boolean {
  return ONLY_NAME.test(text);
}

/** Whether a text ends with the name of the photographer. */
export function namesPhotographer(text: string): boolean {
  return CREDIT_AT_END.test(tidy(text));
}

/** The photographer, if a line says nothing else. */
export function onlyPhotographerIn(line: string): string | undefined {
  return ONLY_CREDIT.exec(line)?.[1]?.trim();
}

/** The photographer in a line with a class of photographers, such as `credit`: "Thanh Hà" in "Ảnh: Thanh Hà". */
export function withoutCreditLabel(line: string): string {
  return line.replace(CREDIT_LABEL, '');
}

function isPushedRight(text: string): boolean {
  const [spaces = ''] = /^\s*/.exec(text) ?? [];
  return spaces.split('\u00a0').length > MIN_PUSHING_SPACES;
}
