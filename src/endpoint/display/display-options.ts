import { parseRows, ROW_SEPARATOR, type Row, ROWS } from '../../counter/rows.ts';
import type { Unit } from '../../protocol.ts';
import { ACCENTS } from '../../shared/tokens.ts';
import type { Language } from '../../text/language.ts';
import { parseChoice, parseChoices } from '../http/query.ts';

const UNITS: readonly Unit[] = ['visits', 'views'];
const LANGUAGES: readonly Language[] = ['vi', 'en'];
const SCHEMES = ['light', 'dark'] as const;
const ACCENT_NAMES = ACCENTS.map(([name]) => name);

/** How the figures are shown, as the query of an address says. The names and values are those of the attributes of `<mtqg-counter>`. */
export interface DisplayOptions {
  rows: readonly Row[];
  unit: Unit;
  language: Language;
  /** If it is `undefined`, the picture or the frame has the scheme of the page around it. */
  scheme: (typeof SCHEMES)[number] | undefined;
  accent: (typeof ACCENTS)[number][0];
}

/**
 * Reads `rows`, `unit`, `lang` and `theme`. Other parameters are ignored, because some pages add one so that no cache answers.
 *
 * @throws Problem 400 for a value that is not known.
 */
export function parseDisplayOptions(query: URLSearchParams): DisplayOptions {
  const rows = parseChoices(query, 'rows', ROWS, ROW_SEPARATOR);
  const theme = parseChoices(query, 'theme', [...SCHEMES, ...ACCENT_NAMES], /[\s,]/);
  return {
    rows: parseRows(rows.join(' '), 'list'),
    unit: parseChoice(query, 'unit', UNITS) ?? 'visits',
    language: parseChoice(query, 'lang', LANGUAGES) ?? 'vi',
    scheme: SCHEMES.find((name) => theme.includes(name)),
    accent: ACCENT_NAMES.find((name) => theme.includes(name)) ?? 'blue',
  };
}
