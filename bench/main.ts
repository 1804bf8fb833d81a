/** `npm run bench`: the engines against TensorFlow.js and packages from npm, and how their cost grows. */
import { Command } from 'commander';
import { runProgram } from '../cli/runProgram.ts';
import { record } from './document.ts';
import { reportOf } from './report.ts';
import { requestFrom, type Options } from './request.ts';
import { sections } from './sections.ts';
import { tableOf } from './table.ts';

const program = new Command('bench')
  .description('Times the engines against TensorFlow.js operations and packages from npm, in turn.')
  .option('--only <sections>', 'comma-separated sections, of those below (default: all)')
  .option('--repeats <count>', 'rounds, in each of which everything is timed once', '7')
  .option('--sample <ms>', 'how long one timing lasts, about', '200')
  .option('--json', 'print JSON')
  .option('--write', 'record the result in docs/results/performance.json and docs/PERFORMANCE.md')
  .addHelpText(
    'after',
    `
Sections:
${sections.map(({ id, title }) => `  ${id.padEnd(14)} ${title}`).join('\n')}

Contenders take turns, A B A B …; medians, with the smallest and the largest in brackets; ratios are taken
round by round. Results go to standard output, progress and errors to standard error. Exit status: 0 done,
2 not accepted, 1 failed. A goal that is missed is said in the result and is no failure: machines differ.`,
  )
  .allowExcessArguments(false)
  .action(bench);

async function bench(options: Options): Promise<void> {
  const { sections: chosen, effort, json, write } = requestFrom(options);
  const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
  const report = await reportOf(chosen, effort, command, ({ title }) => process.stderr.write(`${title} …\n`));
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : tableOf(report));
  if (write) await record(report);
}

await runProgram(program);
