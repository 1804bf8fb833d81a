/** Runs a command line: what it does not accept, and what fails, is one sentence on standard error. */
import { getSystemErrorMap } from 'node:util';
import { CommanderError, type Command } from 'commander';
import { Refusal } from './request.ts';

const failed = 1;
const refused = 2;

/** Sets the exit status: 0 done, 2 not accepted, 1 failed; the program's own actions may set another. */
export async function runProgram(program: Command): Promise<void> {
  process.stdout.on('error', cannotPrint);
  // Nobody listens to progress any more: no reason to stop.
  process.stderr.on('error', () => {});
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ outputError: () => {} });
  try {
    await program.parseAsync();
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = error instanceof Refusal || error instanceof CommanderError ? refused : failed;
    process.stderr.write(`${sentence(message)}\n`);
  }
}

/** A reader that goes, as `head` does, has read enough; anything else is a failure. */
function cannotPrint({ code, errno }: NodeJS.ErrnoException): never {
  if (code === 'EPIPE') process.exit();
  const reason = getSystemErrorMap().get(errno!)?.[1] ?? code;
  process.stderr.write(`Standard output cannot be written: ${reason}.\n`);
  process.exit(failed);
}

/** Commander's messages as sentences of one line; the others are. */
const sentence = (message: string): string =>
  message
    .replace(/^error: ./, (text) => text.at(-1)!.toUpperCase())
    .replaceAll('\n', ' ')
    .replace(/[^.)]$/, '$&.');
