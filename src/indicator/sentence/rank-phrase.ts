import type { Language } from '../../text/language.ts';
import { formatQuoted } from '../../text/number.ts';
import { indicatorMessages } from '../messages.ts';
import type { Phrase } from './phrase.ts';
import { showWords, speakWords } from './quoted-words.ts';
import type { Indicator } from '../record/record.ts';
import { NO_BREAK_SPACE } from '../record/unit.ts';

/** `xếp thứ 17/63 tỉnh, thành phố`, heard as `xếp thứ 17 trong số 63 tỉnh, thành phố`; or words: `đứng đầu cả nước`. */
export function toRankPhrase({ rank }: Indicator, language: Language): Phrase | undefined {
  if (!rank) return undefined;
  const words = indicatorMessages[language];
  if (typeof rank === 'string') {
    const heardAfter = speakWords(rank, language, words.rankOfHeard);
    return { part: 'rank', before: '', number: '', after: showWords(rank, language), heardAfter };
  }
  const { scope } = rank;
  const whole = rank.of && formatQuoted(rank.of.text, language);
  return {
    part: 'rank',
    before: words.ranked,
    number: formatQuoted(rank.position.text, language),
    after: (whole ? words.rankOf + whole : '') + (scope ? NO_BREAK_SPACE + showWords(scope, language) : ''),
    // The scope may have a further rank: `tỉnh và 1/13 tỉnh trong vùng`.
    heardAfter:
      (whole ? words.rankOfHeard + whole : '') +
      (scope ? NO_BREAK_SPACE + speakWords(scope, language, words.rankOfHeard) : ''),
  };
}
