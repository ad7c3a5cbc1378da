import { Command, CommanderError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import type { Language } from '../../text/language.ts';
import { addCheckFeedCommand } from './check-feed-command.ts';
import { addCheckFiguresCommand } from './check-figures-command.ts';
import { describeCommanderError, isHelpOrVersion } from './commander-errors.ts';
import { addHelpCommand } from './help-command.ts';
import { optionMessages } from './option-messages.ts';
import { type ProgramMessages, programMessages } from './program-messages.ts';
import { addServeCommand } from './serve-command.ts';
import type { Environment } from './settings.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const EXIT_CODES = { success: 0, failure: 1, usage: 2 };

/** How the program was started. */
export interface ProgramStart {
  /** The arguments without the paths of Node and of the program. */
  args: readonly string[];
  environment: Environment;
  language: Language;
  /** package.json, which has the version. */
  packageFile: URL;
}

/** Runs a command line. Resolves to the exit code when the command has ended. */
export async function runProgram(start: ProgramStart): Promise<number> {
  const messages = programMessages[start.language];
  terminal.handleStreamErrors();
  const program = createProgram(start, messages);
  try {
    await program.parseAsync(splitAtEquals(start.args), { from: 'user' });
    return await exitCodeAfterSuccess(messages);
  } catch (error) {
    if (error instanceof CommanderError && isHelpOrVersion(error)) return exitCodeAfterSuccess(messages);
    const command = findCommand(program, start.args);
    const usageProblem = describeUsageProblem(error, command ?? program, messages);
    if (usageProblem === undefined) {
      terminal.report(error instanceof Error ? error.message : String(error));
      return EXIT_CODES.failure;
    }
    terminal.report(`${usageProblem}. ${messages.seeHelp(command?.name() ?? '')}`);
    return EXIT_CODES.usage;
  }
}

/** The exit code of a command that succeeded. It is the code of a failure if the output of the command could not be written. */
async function exitCodeAfterSuccess(messages: ProgramMessages): Promise<number> {
  const outputError = await terminal.takeOutputError();
  if (outputError === undefined) return EXIT_CODES.success;
  terminal.report(messages.outputFailed(outputError));
  return EXIT_CODES.failure;
}

function createProgram(
  { environment, language, packageFile }: ProgramStart,
  messages: ProgramMessages,
): Command {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  // cli.ts has already read the language from the arguments. Here a wrong value is refused.
  const lang = new Option('--lang <vi|en>', messages.langOption).argParser((text: string) => {
    if (text !== 'vi' && text !== 'en') throw new UsageError(optionMessages[language].viOrEn('--lang', text));
  });
  const program = new Command('mtqg-widgets')
    .usage(messages.usage)
    .description(messages.description)
    .version(version, '-v, --version', messages.versionOption)
    .addOption(lang)
    .helpOption('-h, --help', messages.helpOption)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => messages.titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
    })
    // Errors are thrown, then printed in the user's language.
    .configureOutput({ writeOut: (text) => terminal.printHelp(text), writeErr: () => undefined })
    .exitOverride();
  addServeCommand(program, { environment, language, version });
  addCheckFiguresCommand(program, language);
  addCheckFeedCommand(program, language);
  addHelpCommand(program, messages);
  return program;
}

/** Turns `--prot=80` into `--prot 80`, because commander suggests `--port` only if the mistyped option has no `=`. */
function splitAtEquals(args: readonly string[]): string[] {
  return args.flatMap((arg) => {
    const [, flag, value] = /^(--[a-z-]+)=(.*)$/s.exec(arg) ?? [];
    return flag === undefined || value === undefined ? [arg] : [flag, value];
  });
}

/** The command that the arguments name. For `help serve`, this is `serve`. */
function findCommand({ commands }: Command, args: readonly string[]): Command | undefined {
  return commands.find((command) => command.name() !== 'help' && args.includes(command.name()));
}

function describeUsageProblem(
  error: unknown,
  command: Command,
  messages: ProgramMessages,
): string | undefined {
  if (error instanceof CommanderError) return describeCommanderError(error, command, messages);
  return error instanceof UsageError ? error.message : undefined;
}
