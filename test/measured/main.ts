/** `npm run measure`: how fast the built page answers, in Chromium, beside a bare page. */
import { Command } from 'commander';
import { Refusal } from '../../cli/options.ts';
import { runProgram } from '../../cli/runProgram.ts';
import { load, machine } from '../../bench/machine.ts';
import { withBrowser } from './browser.ts';
import { record, tableOf, type Measured } from './document.ts';
import type { Section } from './figure.ts';
import { drag } from './sections/drag.ts';
import { map } from './sections/map.ts';
import { own } from './sections/own.ts';
import { scroll } from './sections/scroll.ts';
import { scrub } from './sections/scrub.ts';
import { seeds } from './sections/seeds.ts';
import { solve } from './sections/solve.ts';
import { start } from './sections/start.ts';
import { sweep } from './sections/sweep.ts';

const sections: readonly Section[] = [start, drag, own, scroll, scrub, seeds, solve, map, sweep];
const known = sections.map(({ id }) => id).join(', ');

const program = new Command('measure')
  .description('Measures the built page in Chromium: medians and 95th percentiles, beside a bare page.')
  .option('--only <sections>', `comma-separated, of ${known} (default: all)`)
  .option('--write', 'record the result in docs/results/page.json and docs/PAGE.md')
  .addHelpText(
    'after',
    `
Results go to standard output, progress to standard error. Exit status: 0 done, 2 not accepted, 1 failed. A goal
that is missed is said in the result and is no failure: machines differ.`,
  )
  .allowExcessArguments(false)
  .action(main);

async function main({ only, write = false }: { only?: string; write?: boolean }): Promise<void> {
  if (write && only !== undefined)
    throw new Refusal('--write records everything and does not go together with --only.');
  const chosen = only === undefined ? sections : chosenFrom(only);
  const date = new Date().toISOString();
  const before = load();
  const measured: Measured['sections'] = [];
  await withBrowser(async (opened) => {
    for (const { id, title, measure } of chosen) {
      process.stderr.write(`${title} …\n`);
      measured.push({ id, title, figures: await measure(opened) });
    }
  });
  const result: Measured = { date, machine: machine(), load: { before, after: load() }, sections: measured };
  process.stdout.write(`${tableOf(result)}\n`);
  if (write) await record(result);
}

function chosenFrom(text: string): Section[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !sections.some(({ id }) => id === name));
  if (unknown !== undefined) throw new Refusal(`--only does not know "${unknown}". Known: ${known}.`);
  return sections.filter(({ id }) => names.includes(id));
}

await runProgram(program);
