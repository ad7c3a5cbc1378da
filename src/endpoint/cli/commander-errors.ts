import type { Command, CommanderError } from 'commander';
import type { ProgramMessages } from './program-messages.ts';

/** Whether commander stopped because it printed the requested help or version. */
export function isHelpOrVersion({ code, exitCode }: CommanderError): boolean {
  return code.startsWith('commander.') && exitCode === 0;
}

/**
 * Describes an error of commander in the user's language. The error has a code, but the names of options and commands are only in its English
 * message: `unknown option '--sites'\n(Did you mean --site?)`.
 */
export function describeCommanderError(
  { code, message }: CommanderError,
  command: Command,
  messages: ProgramMessages,
): string {
  const [, name = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, suggestions = ''] = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message) ?? [];
  switch (code) {
    case 'commander.help': // With an exit code other than 0: no command was given.
      return messages.noCommand(namesOf(command));
    case 'commander.unknownCommand':
      return suggestions
        ? messages.mistypedCommand(name, suggestions)
        : messages.unknownCommand(name, namesOf(command));
    case 'commander.unknownOption':
      return suggestions ? messages.mistypedOption(name, suggestions) : messages.unknownOption(name);
    case 'commander.optionMissingArgument':
      return messages.missingValue(name);
    case 'commander.missingArgument':
      return messages.missingArgument(name);
    case 'commander.excessArguments': {
      const excess = command.args.at(-1) ?? '';
      const [argument] = command.registeredArguments;
      return argument ? messages.secondArgument(excess, argument.name()) : messages.excessArgument(excess);
    }
    default:
      return message.replace(/^error: /, '').replaceAll('\n', ' ');
  }
}

function namesOf({ commands }: Command): string {
  return commands.map((command) => command.name()).join(', ');
}
