/** The command line of `npm run experiment`: its options, and what is asked for. It trains nothing itself. */
import { Command } from 'commander';
import { datasetIds } from '../src/data/datasets.ts';
import { presets } from '../src/settings/presets.ts';
import { settings as settingWords } from '../src/words/en/settings.ts';
import { contenders, defaultMethods } from './askedParts.ts';
import { settable } from './askedSettings.ts';
import { Refusal, type Options } from './options.ts';
import { engineNames, requestFrom, type Format, type Request } from './request.ts';

export interface Asked {
  experiment: (request: Request) => Promise<void> | void;
  /** @param files at least one, as named */
  merge: (files: string[], format: Format) => Promise<void> | void;
}

const settingsHelp = `
Settings for --set, with what each accepts:
${settable.map((field) => `  ${field.path.padEnd(30)} ${settingWords.accepts(field)}`).join('\n')}

A run's row, and so every number here, depends on method, settings, seed and engine alone: not on --jobs, shards
or order. Seed s sets data.seed and network.seed. Success is 99 % or more of the unlabeled points.

Results go to standard output, progress and errors to standard error. Exit status: 0 done, 2 not accepted,
1 failed, 130 interrupted: Ctrl-C and SIGTERM print the runs that ended, with "complete": false in JSON.

Sweeps: --sweep PATH=VALUES runs every method with every value of a setting, on the same seeds; given twice, with
every pair of values. VALUES are values with commas between, or ranges: FROM..TO:COUNT is evenly spaced, FROM..TO:COUNTlog
by factors. A number has a decimal point here. Of a range, values are rounded to four digits. For example
  --sweep teacher.feedback.weight=0,0.1..10:5log --sweep teacher.consistency.weight=2,4,8,16
runs λ = 0, 0.1, 0.3162, 1, 3.162 and 10 with four weights of consistency. A cell whose values a setting does not take,
or that do not go together, is left out: table and JSON say why. Work goes from coarse to fine: what an interrupted
sweep prints covers the whole range. What --set says of a setting that is swept changes no
run: it is the value that JSON has among the settings that all cells share.

Points of your own: --points FILE reads a CSV file of x, y and class, a line each, scaled into the picture. Between them stand
commas, semicolons or tabs; a class is A or 0, B or 1, or empty: unknown. Where some have no class and at most 64 have one, those
64 are the stars, and nothing tells how good a run is: accuracy is empty. Else stars are drawn by seed from the points whose
class is known, data.labelsPerClass of each, and accuracy is of the others that are known. Fresh points there are none.

Shards: run each with --shard I/N --json > I.json, on as many machines as you like, then
  npm run --silent experiment -- merge 1.json 2.json … > all.json
merge prints --json (default), --csv or --table. It refuses shards of different settings, methods, engines or
versions, and seeds that are there twice; it says which shards are missing or were interrupted. A shard that was
interrupted or killed can be run again alone.`;

const list = (value: string, before: string[] = []): string[] => [...before, value];

/** Parsing calls one of the two, or throws a Refusal or a CommanderError. */
export function commandLine({ experiment, merge }: Asked): Command {
  const program = new Command('experiment')
    .description('Trains many seeds of several methods and says how often each succeeds.')
    .option('--methods <names>', `comma-separated, of ${contenders.join(', ')} (default: ${defaultMethods})`)
    .option('--runs <count>', 'seeds a method', '100')
    .option('--seed <first>', 'first seed; the others follow it', '0')
    .option('--preset <name>', `settings to start from: ${Object.keys(presets).join(', ')}`, 'ours')
    .option('--dataset <name>', `the same as --set data.set=NAME: ${datasetIds.join(', ')}`)
    .option('--points <file>', 'points of your own, from a CSV file: x, y and class A, B or empty')
    .option('--set <path=value>', 'change one setting; may be given many times, the last one counts', list)
    .option('--steps <count>', 'the same as --set steps=COUNT, and counts before it')
    .option('--engine <name>', `one of ${engineNames().join(', ')}`, engineNames()[0])
    .option('--jobs <count>', 'worker threads (default: one a core; webgpu: one alone)')
    .option('--shard <I/N>', 'run only the I-th of N parts of the seeds')
    .option('--factorial', 'which part does the work? Meta Pseudo Labels with its parts on and off')
    .option('--sweep <path=values>', 'run several values of a setting; twice for two settings', list)
    .option('--json', 'print JSON: full settings, every run, summaries')
    .option('--csv', 'print CSV: one line a run')
    .addHelpText('after', settingsHelp)
    .enablePositionalOptions()
    .allowExcessArguments(false)
    .action((options: Options) => experiment(requestFrom(options)));

  program
    .command('merge <files...>')
    .description('put shards together that --json printed')
    .option('--json', 'print JSON (default)')
    .option('--csv', 'print CSV')
    .option('--table', 'print the table')
    .action((files: string[], options: Partial<Record<Format, true>>) => {
      refuseMisplaced(program);
      return merge(files, formatFrom(options));
    });
  return program;
}

/** Options of an experiment mean nothing to `merge`. */
function refuseMisplaced(program: Command): void {
  const misplaced = program.options.find(
    (option) => program.getOptionValueSource(option.attributeName()) === 'cli',
  );
  if (misplaced) {
    throw new Refusal(
      `merge does not take ${misplaced.long} before its name. After it: --json, --csv or --table.`,
    );
  }
}

function formatFrom(options: Partial<Record<Format, true>>): Format {
  const [format = 'json', second] = Object.keys(options) as Format[];
  if (second) throw new Refusal(`--${format} and --${second} do not go together: choose one.`);
  return format;
}
