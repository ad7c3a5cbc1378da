import { formatDay } from '../text/date.ts';
import { type Direction, indicatorMessages } from './messages.ts';
import type { Language } from '../text/language.ts';
import { formatQuoted } from '../text/number.ts';
import type { Indicator, Quoted } from './parse-record.ts';

/** One thing that is said of a figure, as it is seen and as it is heard; the number itself is in the middle. */
export type Phrase = [part: string, before: string, number: string, after: string];

/** What a change means: whether it goes where it should. */
export type Tone = 'good' | 'bad' | undefined;

const NBSP = '\u00a0';

/** What names a plan in full, in either language, and not only who assigned it, such as `Bộ Kế hoạch và Đầu tư`. */
const NAMES_PLAN =
  /^(kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết)|giao$|^((the|an?|its|our) )?(\S+ )?(plan|target|goal|quota)s?\b/i;

/** What a change means where one direction is the wanted one; `none` wants neither. */
export function toneOf({ changeDirection: direction }: Indicator, wanted: Direction): Tone {
  if (!/up|down/.test(wanted) || !direction || direction === 'none') return undefined;
  return direction === wanted ? 'good' : 'bad';
}

/** A quoted number with its unit, which it keeps beside it: `39,82 triệu đồng/người`, `4,43%`. */
export function withUnit(number: Quoted, unit: string | undefined, language: Language): string {
  return formatQuoted(number.text, language) + toUnit(unit);
}

function toUnit(unit = ''): string {
  if (/^(%|$)/.test(unit)) return unit;
  // A unit that is half a sentence may break where that does.
  return NBSP + (unit.length > 20 ? unit : unit.replaceAll(' ', NBSP));
}

/** Puts a figure in words, the figure itself first. A change has `tone` at its end. */
export function tell(indicator: Indicator, tone: Tone, language: Language): Phrase[] {
  const words = indicatorMessages[language];
  const { value, text, unit, of, qualifier, planRatio, planBy, planTarget, planStatus } = indicator;
  const { rank, rankOf, rankScope, previous, previousPeriod, change, changeUnit } = indicator;
  const { changeDirection: direction, period, asOf } = indicator;
  const plain = (number: Quoted) => formatQuoted(number.text, language);
  const outOf = (number: Quoted | undefined) => (number ? words.of + plain(number) : '');
  const toPeriod = (told: string) => {
    const years = told.replace(/^(\d{4})\s*[-–—]\s*(\d{4})$/, '$1–$2');
    return (/^\d{4}$/.test(years) ? words.year : /^\d{4}–\d{4}$/.test(years) ? words.years : '') + years;
  };

  const phrases: (Phrase | false | undefined | '')[] = [];
  if (value) {
    const isPercent = !of && unit?.startsWith('%');
    const percent = isPercent ? unit! : '';
    phrases.push(['value', '', plain(value) + percent, isPercent ? '' : outOf(of) + toUnit(unit)]);
  } else if (text) phrases.push(['value', '', text, toUnit(unit)]);

  const isFollowed = !!phrases[0];
  const ends = planTarget && ` (${planTarget.map(plain).join('–')}${toUnit(unit)})`;
  const by = planBy && !NAMES_PLAN.test(planBy) ? words.assigned.join(planBy) : (planBy ?? words.plan);
  const plan = by + (ends ?? '');
  if (planRatio) {
    const rest = words.ofPlan + plan + (planStatus ? `, ${planStatus}` : '');
    phrases.push(['plan', isFollowed ? words.equals : '', `${plain(planRatio)}%`, rest]);
  }
  if (rank) {
    phrases.push(['rank', words.ranked, plain(rank), outOf(rankOf) + (rankScope ? NBSP + rankScope : '')]);
  }
  const [first] = phrases;
  if (first) {
    first[0] = 'value';
    first[1] = ((qualifier ? `${qualifier} ` : '') + first[1]).replaceAll(' ', NBSP);
  } else phrases.push(['status', '', '', words.empty]);

  const since = previousPeriod ? words.since + toPeriod(previousPeriod) : '';
  const meaning = tone ? ` (${words[tone]})` : '';
  const isDay = /^\d{4}-\d\d-\d\d$/.test(asOf ?? '');
  phrases.push(
    !planRatio && (planBy || ends || planStatus) && ['plan', planStatus ? `${planStatus} ` : '', '', plan],
    // A day tells its year.
    period && !(isDay && asOf?.startsWith(period)) && ['period', words.in + toPeriod(period), '', ''],
    // Of a document it is the day on it.
    asOf && ['as-of', isDay ? (text ? words.dated : words.asOf) + formatDay(asOf, language) : asOf, '', ''],
    direction && [
      'change',
      words[direction] + (change?.value ? ' ' : ''),
      change?.value ? withUnit(change, changeUnit ?? unit, language) : '',
      since + meaning,
    ],
    previous && [
      'previous',
      words.in + (previousPeriod ? toPeriod(previousPeriod) : words.before) + words.was,
      withUnit(previous, unit, language),
      '',
    ],
  );
  return phrases.filter((phrase) => !!phrase);
}

/**
 * A figure in one sentence, for those who listen: `Giải ngân vốn: gần 1.200 tỷ đồng, bằng 60,26% kế hoạch Trung ương giao, đến ngày
 * 31/12/2023`.
 */
export function toSentence(label: string, phrases: readonly Phrase[]): string {
  const told = phrases.map(([, ...texts]) => texts.join('')).join(', ');
  return `${label}: ${told}`.replaceAll(NBSP, ' ');
}
