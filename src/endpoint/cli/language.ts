import type { Language } from '../../text/language.ts';

/** Variables that set the language of messages, in the order of POSIX. */
const LOCALE_VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * The language of messages and help. `--lang vi` or `--lang en` takes precedence over the locale. Without them,
 * the language is Vietnamese for a Vietnamese locale, and English for any other.
 */
export function findLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const flag = findLangFlag(args);
  if (flag === 'vi' || flag === 'en') return flag;
  const variable = LOCALE_VARIABLES.find((name) => environment[name]);
  const locale = (variable && environment[variable]) || '';
  // Matches `vi` and `vi_VN.UTF-8`.
  return /^vi(?![a-z])/i.test(locale) ? 'vi' : 'en';
}

/** The value of the last `--lang vi` or `--lang=vi`. */
function findLangFlag(args: readonly string[]): string | undefined {
  let value: string | undefined;
  args.forEach((arg, index) => {
    if (arg === '--lang') value = args[index + 1];
    if (arg.startsWith('--lang=')) value = arg.slice('--lang='.length);
  });
  return value;
}
