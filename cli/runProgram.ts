/** Runs a command line: what it does not accept, and what fails, is said in one line on standard error. */
import { CommanderError, type Command } from 'commander';
import { reasonOf } from './reasonOf.ts';
import { refusedLine } from './refusedLine.ts';
import { Refusal } from './options.ts';

const failed = 1;
const refused = 2;

/** Why a command line was not carried out. */
interface Complaint {
  status: typeof failed | typeof refused;
  /** One line. */
  sentence: string;
}

/** Sets the exit status: 0 done, 2 not accepted, 1 failed; the program's own actions may set another. */
export async function runProgram(program: Command): Promise<void> {
  process.stdout.on('error', cannotPrint);
  // Nobody listens to progress any more: no reason to stop.
  process.stderr.on('error', () => {});
  const complaint = await complaintOf(program, process.argv.slice(2));
  if (!complaint) return;
  process.exitCode = complaint.status;
  process.stderr.write(`${complaint.sentence}\n`);
}

/** Carries a command line out. Null: that is done, or help was asked for. */
export async function complaintOf(program: Command, args: readonly string[]): Promise<Complaint | null> {
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ outputError: () => {}, writeErr: () => {} });
    command.exitOverride((error) => {
      throw error.exitCode === 0 ? error : new Refusal(refusedLine(command, error));
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return null;
  } catch (error) {
    if (error instanceof CommanderError) return null;
    return {
      status: error instanceof Refusal ? refused : failed,
      sentence: sentence((error as Error).message),
    };
  }
}

/** A reader that goes, as `head` does, has read enough; anything else is a failure. */
function cannotPrint(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`Standard output cannot be written: ${reasonOf(error)}.\n`);
  process.exit(failed);
}

/** One line, whatever was typed. */
const sentence = (message: string): string =>
  message
    .replaceAll('\n', ' ')
    .replaceAll(
      /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
      (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`,
    )
    .replace(/[^.)]$/u, '$&.');
