/** Runs what the page writes as Python, at random addresses, beside the WebAssembly engine. */
import { Command } from 'commander';
import { loadOwn } from '../src/data/ownData.ts';
import type { Engine } from '../src/learn/engines/engine.ts';
import { decodeAddress, encodeAddress, type Address } from '../src/settings/address.ts';
import { methodIds, type MethodId } from '../src/settings/settings.ts';
import { compared, firstSteps, type Comparison } from './python/compare.ts';
import { changesOf, randomAddress } from './python/randomAddress.ts';
import { spreadOf, type Spread } from './python/spread.ts';
import { nodeEngines } from './engines.ts';
import { runProgram } from './runProgram.ts';

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
Of each run: by how much weights and the loss on the stars differ at most in the first ${firstSteps} steps, the accuracy
after the last one here and in Python, and by how many points these differ.
A run is called chaotic where WebAssembly parts as far from itself once first weights are a rounding off.
Exit status: 0 all others agree, weights or losses to 1e-4 and accuracies to 0.2 points, 1 some do not.`,
  )
  .action(async (options: Record<'addresses' | 'changes' | 'first' | 'methods' | 'python', string>) => {
    await loadOwn();
    const engine = await nodeEngines()[0]!.create();
    for (const method of options.methods.split(',') as MethodId[]) {
      for (let i = 0; i < Number(options.addresses); i++) {
        const number = Number(options.first) + i;
        const { address } = decodeAddress(
          encodeAddress(randomAddress(method, number, Number(options.changes))),
        );
        const { verdict, numbers } = await check(engine, options.python, method, address);
        if (verdict === 'MISSES') process.exitCode = 1;
        console.log([method, number, ...numbers, verdict, changesOf(address)].join('\t'));
      }
    }
  });

async function check(engine: Engine, python: string, method: MethodId, { settings, labels: stars }: Address) {
  const run = { settings, methods: [method], stars, moves: [], until: settings.steps };
  const [one] = await compared(engine, python, run);
  return { verdict: verdictOf(one!, await spreadOf(engine, run)), numbers: numbersOf(one!) };
}

/** Points of accuracy, as the page shows them: to one decimal; and of weights or losses. */
const [near, close] = [0.25, 1e-4];

const apartOf = ({ accuracy: [here, there] }: Comparison): number => 100 * Math.abs(here - there);

function verdictOf(one: Comparison, spread: Spread): string {
  const agreesAtFirst = Math.min(one.parameters, one.loss) <= close;
  const agreesInTheEnd = !(apartOf(one) >= near);
  if (agreesAtFirst && agreesInTheEnd) return 'agrees';
  const partsAtFirst = spread.parameters > close;
  return (agreesAtFirst || partsAtFirst) && (agreesInTheEnd || partsAtFirst || 100 * spread.accuracy >= near)
    ? 'chaotic'
    : 'MISSES';
}

const numbersOf = (one: Comparison): string[] => [
  one.parameters.toExponential(1),
  one.loss.toExponential(1),
  ...one.accuracy.map((share) => share.toFixed(4)),
  apartOf(one).toFixed(2),
];

await runProgram(program);
