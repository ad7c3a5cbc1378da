// A process that runs one command after another, as cli.ts runs one. `createCommandRunner` in command.ts starts it.
import { findLanguage } from '../../src/endpoint/cli/language.ts';
import { runProgram } from '../../src/endpoint/cli/program.ts';
import type { CommandResult } from './command.ts';

const PACKAGE_FILE = new URL('../../package.json', import.meta.url);

/** A command, as it is sent to this process. */
export interface CommandLine {
  args: string[];
  environment: Record<string, string | undefined>;
}

type Write = typeof process.stdout.write;

/** What the streams print goes to the test that runs the command. */
const printed = { output: '', errors: '' };
process.stdout.write = writeTo('output');
process.stderr.write = writeTo('errors');
// Each command adds a listener to both streams.
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

process.on('message', (command: CommandLine) => {
  void run(command).then((result) => process.send!(result));
});

async function run({ args, environment }: CommandLine): Promise<CommandResult> {
  Object.assign(printed, { output: '', errors: '' });
  const language = findLanguage(args, environment);
  const code = await runProgram({ args, environment, language, packageFile: PACKAGE_FILE });
  return { code, ...printed };
}

function writeTo(stream: keyof typeof printed): Write {
  return ((text: string, done?: () => void) => {
    printed[stream] += text;
    done?.();
    return true;
  }) as Write;
}
