import { type Command, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { type FiguresOptions, parseFigures } from '../../indicator/file/parse-figures.ts';
import type { Language } from '../../text/language.ts';
import { checkFiguresMessages } from './check-figures-messages.ts';
import { reportFigures } from './check-figures.ts';
import { optionMessages } from './option-messages.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Adds the command `check-figures`, which fails if the file has a mistake. */
export function addCheckFiguresCommand(program: Command, language: Language): void {
  const messages = checkFiguresMessages[language];
  program
    .command('check-figures')
    .usage(messages.usage)
    .description(messages.description)
    .argument('<file>')
    .option('--ignore-columns <names>', messages.ignoreColumns)
    .addOption(
      new Option('--number-format <vi|en>', messages.numberFormat).argParser((text: string) => {
        return parseNumberFormat(text, language);
      }),
    )
    .action((path: string, options: FiguresOptions) => {
      const contentType = ''; // Only a file from a web server has one.
      const file = parseFigures(readFile(path, language), contentType, options);
      const { notes, lines, mistakeCount } = reportFigures(file, language);
      for (const line of [...notes, ...lines]) terminal.print(line);
      if (mistakeCount > 0) throw new Error(messages.incorrect(mistakeCount, path));
      const figureCount = lines.length; // Without mistakes, each line is a figure.
      terminal.print(messages.correct(figureCount));
    });
}

function parseNumberFormat(text: string, language: Language): string {
  const format = text.trim().toLowerCase();
  if (format === 'vi' || format === 'en') return format;
  throw new UsageError(optionMessages[language].viOrEn('--number-format', text));
}

function readFile(path: string, language: Language): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new Error(checkFiguresMessages[language].cannotRead(path, reason), { cause });
  }
}
