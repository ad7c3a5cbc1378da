import type { Language } from '../../text/language.ts';
import type { Direction } from '../messages.ts';
import type { Indicator } from '../record/record.ts';
import { type Phrase, toHeardText, toShownText } from './phrase.ts';
import { toPhrases } from './phrases.ts';
import { speakSigns } from './spoken-signs.ts';

/**
 * A figure in one sentence, for screen readers: `Giải ngân vốn: gần 1.200 tỷ đồng, bằng 60,26% kế hoạch Trung ương giao, đến ngày
 * 31/12/2023`.
 */
export function toSentence(indicator: Indicator, desired: Direction | undefined, language: Language): string {
  return addLabel(toSentenceWithoutLabel(indicator, desired, language), indicator, language);
}

/** The sentence of a figure with its label in front: `Giải ngân vốn: gần 1.200 tỷ đồng`. */
export function addLabel(sentence: string, { label }: Indicator, language: Language): string {
  return `${speakSigns(label, language)}: ${sentence}`;
}

/** The sentence of a figure without the label, for a page that shows the label as a heading in front of it. */
export function toSentenceWithoutLabel(
  indicator: Indicator,
  desired: Direction | undefined,
  language: Language,
): string {
  return joinPhrases(toPhrases(indicator, desired, language), indicator, language);
}

/**
 * The sentence of a figure without the label.
 *
 * @param phrases All phrases of the figure.
 */
export function joinPhrases(
  phrases: readonly [main: Phrase, ...others: Phrase[]],
  indicator: Indicator,
  language: Language,
): string {
  const [main] = phrases;
  // If there is a comma before the main number, the phrases are separated by semicolons: `lũy kế đến hết năm 2023, 252 thôn; công nhận thêm 35
  // thôn`.
  const separator = main.heardBefore?.includes(',') ? '; ' : ', ';
  const ordered = isPeriodHeardFirst(main, indicator) ? withPeriodFirst(phrases) : phrases;
  const areFurtherFiguresLast = phrases.some(hasNumberBehindComma);
  const isHeardLast = (phrase: Phrase) =>
    (phrase.part === 'also' && areFurtherFiguresLast) || isFurtherPoint(phrase, main);
  const say = (phrase: Phrase) => toHeardText(phrase, language);
  const first = ordered.filter((phrase) => !isHeardLast(phrase)).map(say);
  const last = ordered.filter(isHeardLast).map(say);
  return [first.join(separator), ...last].join('; ');
}

/**
 * Whether the period is heard before the main figure: `tháng 12/2023, tăng 0,55%`. This is true for a change with a number and for a point of
 * the series. A change in words, `giảm một nửa so với đầu kỳ`, and the words `Chưa có số liệu` are heard before the period.
 */
function isPeriodHeardFirst(main: Phrase, { value, text, plans, rank }: Indicator): boolean {
  const hasPosition = rank !== undefined && typeof rank !== 'string';
  const hasRatio = plans.some(({ ratio }) => ratio);
  const isOtherFigure = value !== undefined || text !== undefined || hasPosition || hasRatio;
  const isChangeOrPoint = !isOtherFigure;
  return isChangeOrPoint && main.number !== '';
}

function withPeriodFirst(phrases: readonly Phrase[]): readonly Phrase[] {
  const isPeriod = ({ part }: Phrase) => part === 'period';
  return [...phrases.filter(isPeriod), ...phrases.filter((phrase) => !isPeriod(phrase))];
}

/**
 * Whether a phrase is a further figure with a second number behind a comma: `vốn 10,3 tỷ USD, giảm 9,1%`. All further figures are then heard
 * last, in their order. Otherwise the change of the main figure would come next and sound like a change of this further figure.
 */
function hasNumberBehindComma(phrase: Phrase): boolean {
  if (phrase.part !== 'also') return false;
  // A regular expression for a comma with a digit behind it would search the rest of a long text again after each comma.
  const text = toShownText(phrase);
  const comma = text.indexOf(', ');
  return comma >= 0 && /\d/.test(text.slice(comma));
}

/**
 * Whether a phrase is a point of a series beside the main figure. Points are heard last, because each point has another period than the
 * figure.
 */
function isFurtherPoint({ isPoint = false }: Phrase, main: Phrase): boolean {
  return isPoint && !main.isPoint;
}
