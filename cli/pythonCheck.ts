/** Runs what the page writes as Python, at random addresses, beside the WebAssembly engine. */
import { Command } from 'commander';
import { loadOwn } from '../src/data/ownData.ts';
import type { Engine } from '../src/learn/engines/engine.ts';
import { decodeAddress, encodeAddress, type Address } from '../src/settings/address.ts';
import { methodIds, type MethodId } from '../src/settings/settings.ts';
import { compared, type Comparison } from './python/compare.ts';
import { firstSteps } from './python/inPython.ts';
import { changesOf, randomAddress } from './python/randomAddress.ts';
import { spreadOf, tries, type Spread } from './python/spread.ts';
import { tallyOf } from './python/tally.ts';
import { agrees, explains, pointsApart, verdictOf, type Verdict } from './python/verdict.ts';
import { nodeEngines } from './engines.ts';
import { oneOf, wholeNumber } from './options.ts';
import { runProgram } from './runProgram.ts';

const most = 2 ** 31 - 1;

const program = new Command('python-check')
  .description(
    'Compares runs in numpy, as the page writes them, with WebAssembly: a line an address and method.',
  )
  .option('--addresses <count>', 'so many of every method', '20')
  .option('--changes <count>', 'settings changed in each, besides seeds and stars', '3')
  .option('--first <number>', 'number of the first address', '0')
  .option('--methods <ids>', 'some of them, by commas', methodIds.join())
  .option('--python <path>', 'the Python that has numpy', 'python3')
  .addHelpText(
    'after',
    `
Of each run: by how much weights and the loss on the stars differ at most in the first ${firstSteps} steps; the accuracy
after the last one here and in Python, and by how many points these differ; the verdict; for a run that does not agree,
how far Python parts from itself: in weights, in the loss, in points; and the settings that are changed.
A run agrees where weights or losses do to 1e-4 and accuracies to 0.2 points. One that does not is called chaotic where
Python parts from itself, too: in the first steps by a tenth as much at least, in the end by more than 0.2 points. What
moves it there is the same program, each activation, logit and probability of its networks off by up to half of float32's
last bit, as rounding may leave it. At most ${tries} ways are tried.
The last line counts. Exit status: 0 none misses, 1 some do.`,
  )
  .action(async (options: Record<'addresses' | 'changes' | 'first' | 'methods' | 'python', string>) => {
    const count = wholeNumber('--addresses', options.addresses, 1, most);
    const changes = wholeNumber('--changes', options.changes, 0, 100);
    const first = wholeNumber('--first', options.first, 0, most);
    const methods = options.methods.split(',').map((id) => oneOf('--methods', id, methodIds) as MethodId);
    await loadOwn();
    const engine = await nodeEngines()[0]!.create();
    const all: [MethodId, Verdict][] = [];
    for (const method of methods) {
      for (let number = first; number < first + count; number++) {
        const { address } = decodeAddress(encodeAddress(randomAddress(method, number, changes)));
        const { verdict, numbers } = await check(engine, options.python, method, address);
        all.push([method, verdict]);
        console.log([method, number, ...numbers, changesOf(address)].join('\t'));
      }
    }
    if (all.some(([, verdict]) => verdict === 'MISSES')) process.exitCode = 1;
    console.log(tallyOf(all));
  });

async function check(engine: Engine, python: string, method: MethodId, { settings, labels: stars }: Address) {
  const run = { settings, methods: [method], stars, moves: [], until: settings.steps };
  const one = (await compared(engine, python, run))[0]!;
  const spread = agrees(one) ? null : await spreadOf(python, run, (found) => explains(found, one));
  const verdict = verdictOf(one, spread);
  return { verdict, numbers: [...numbersOf(one), verdict, ...spreadNumbersOf(spread)] };
}

const numbersOf = (one: Comparison): string[] => [
  one.parameters.toExponential(1),
  one.loss.toExponential(1),
  ...one.accuracy.map((share) => share.toFixed(4)),
  pointsApart(one).toFixed(2),
];

const spreadNumbersOf = (spread: Spread | null): string[] =>
  spread
    ? [spread.parameters.toExponential(1), spread.loss.toExponential(1), (100 * spread.accuracy).toFixed(2)]
    : ['', '', ''];

await runProgram(program);
