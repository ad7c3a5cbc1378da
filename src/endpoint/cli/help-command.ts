import type { Command } from 'commander';
import type { ProgramMessages } from './program-messages.ts';

/** Adds `help [command]`. Unlike commander's own command `help`, this one suggests a name if the command does not exist. */
export function addHelpCommand(program: Command, messages: ProgramMessages): void {
  program
    .helpCommand(false)
    .command('help')
    .argument(`[${messages.commandArgument}]`)
    .usage(`[${messages.commandArgument}]`)
    .description(messages.helpCommand)
    .action(async (name: string | undefined) => {
      // help() prints the help and throws, so nothing after it runs.
      if (name === undefined) program.help();
      const command = program.commands.find((known) => known.name() === name);
      if (command) command.help();
      // Reports the name as an unknown command.
      await program.parseAsync([name], { from: 'user' });
    });
}
