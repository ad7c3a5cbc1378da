/**
 * Words that change the meaning of figures. They can be found without their tones, because no other word has the same letters. (`số bộ` is
 * not found as `sơ bộ`: `ô` and `ơ` are different letters.)
 */
const WORDS = ['kế hoạch', 'dự toán', 'mục tiêu', 'ước', 'dự báo', 'lũy kế', 'cộng dồn', 'sơ bộ'];
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The letter without a horn in misspellings of `ước`, such as `Uớc` and `ứoc`. No other word of the list has `ươ`. */
const MISSING_HORN = /u(?=o\u031bc(?!\p{L}))|(?<=u\u031b)o(?=c(?!\p{L}))/giu;

const ABBREVIATIONS: readonly [abbreviation: RegExp, words: string][] = [
  [/(?<!\p{L})(Ư|U)TH(?!\p{L})/gu, 'ước thực hiện'],
  // Not in `TH/KH`, which is a ratio.
  [/(?<!\p{L})TH(?!\p{L}| ?\/)/gu, 'thực hiện'],
  // Not in `Số KH`, the number of customers (khách hàng), nor in `KH&CN`, science and technology.
  [
    /(?<!\p{L}|số |lượng )KH(?=$|[)%]| ?\(|[ /]?\d| (?:năm|tháng|quý|giao|phát triển)(?!\p{L}))/giu,
    'kế hoạch',
  ],
  [/(?<!\p{L})BQ(?!\p{L})/gu, 'bình quân'],
  [/(?<!\p{L})CK(?!\p{L})/gu, 'cùng kỳ'],
  [/(?<!\p{L})LK(?!\p{L})/gu, 'lũy kế'],
];

const PATTERNS = WORDS.map((word) => ({
  word,
  pattern: new RegExp(`(?<!\\p{L})${toToneless(word)}(?!\\p{L})`, 'giu'),
}));

/**
 * A line in which known words can be found, because misspelt tones and abbreviations are replaced: `kế hoạch` for `Kế họach` and `Kế hoach`,
 * `kế hoạch 2024` for `KH 2024`, `ước tính` for `Uớc tính`. Only for comparisons; the line is shown as its author wrote it.
 */
export function withUsualSpelling(line: string): string {
  let text = line;
  for (const [abbreviation, words] of ABBREVIATIONS) text = text.replace(abbreviation, words);
  const toneless = toToneless(text);
  // The words are replaced from the end of the line, so that the places of the others stay.
  const found = PATTERNS.flatMap(({ word, pattern }) =>
    [...toneless.matchAll(pattern)].map(({ index, 0: match }) => ({
      word,
      index,
      end: index + match.length,
    })),
  );
  for (const { word, index, end } of found.sort((one, other) => other.index - one.index))
    text = text.slice(0, index) + word + text.slice(end);
  return text;
}

/** A text without its tones and with both horns of each `ươc`, in NFC; each letter stays one character. */
function toToneless(text: string): string {
  return text.normalize('NFD').replace(TONE_MARKS, '').replace(MISSING_HORN, addHorn).normalize('NFC');
}

function addHorn(vowel: string): string {
  return `${vowel}\u031b`;
}
