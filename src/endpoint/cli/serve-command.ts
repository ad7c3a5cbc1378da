import { type Command, Option } from 'commander';
import type { Language } from '../../text/language.ts';
import { type OptionMessages, optionMessages } from './option-messages.ts';
import { SERVE_FLAGS, type ServeFlag, type ServeFlagName } from './serve-flags.ts';
import { type ServeHelp, serveHelp } from './serve-help.ts';
import { type ServeMessages, serveMessages } from './serve-messages.ts';
import { parseServeOptions } from './serve-options.ts';
import { serve } from './serve.ts';
import { type Environment, type FlagValues, Settings } from './settings.ts';
import { terminal } from './terminal.ts';
import { findUnknownVariables } from './unknown-variables.ts';
import { UsageError } from './usage-error.ts';

/** Adds `serve`, which runs the endpoint until a signal stops it. */
export function addServeCommand(
  program: Command,
  { environment, language, version }: { environment: Environment; language: Language; version: string },
): void {
  const help = serveHelp[language];
  const command = program.command('serve').usage(help.usage).description(help.description);
  for (const name of Object.keys(SERVE_FLAGS) as ServeFlagName[]) {
    command.addOption(createOption(name, help, optionMessages[language]));
  }
  command.addHelpText('after', help.notes);
  command.action(async (flagValues: FlagValues) => {
    reportUnknownVariables(environment, serveMessages[language]);
    const options = parseServeOptions(new Settings(flagValues, environment), language);
    await serve(options, version, serveMessages[language]);
  });
}

function reportUnknownVariables(environment: Environment, messages: ServeMessages): void {
  for (const { name, suggestion } of findUnknownVariables(environment)) {
    const message = suggestion ? messages.mistypedVariable(name, suggestion) : messages.unknownVariable(name);
    terminal.report(message);
  }
}

function createOption(name: ServeFlagName, help: ServeHelp, messages: OptionMessages): Option {
  const { flag, variable, defaultText, isRepeatable, isList }: ServeFlag = SERVE_FLAGS[name];
  const { placeholder, text } = help.options[name];
  const sentences = [text, help.variable(variable)];
  if (defaultText) sentences.push(help.defaultText(defaultText));
  const option = new Option(`${flag} <${placeholder}>`, sentences.join(' '));
  if (isRepeatable) {
    option.argParser((next: string, earlier: string[] | undefined) => [...(earlier ?? []), next]);
  } else if (isList) {
    // Someone may expect that both lists count.
    option.argParser((next: string, earlier: string | undefined) => {
      if (earlier !== undefined) throw new UsageError(messages.listTwice(flag));
      return next;
    });
  }
  return option;
}
