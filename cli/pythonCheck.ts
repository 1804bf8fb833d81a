/** Runs what the page writes as Python, at random addresses, beside the WebAssembly engine. */
import { Command } from 'commander';
import { loadOwn } from '../src/data/ownData.ts';
import type { Engine } from '../src/learn/engines/engine.ts';
import { decodeAddress, encodeAddress, type Address } from '../src/settings/address.ts';
import { methodIds, type MethodId } from '../src/settings/settings.ts';
import { compared } from './python/compare.ts';
import { firstSteps } from './python/inPython.ts';
import { changesOf, randomAddress } from './python/randomAddress.ts';
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
Of each run: by how much any weight differs at most, in the first ${firstSteps} steps and after the last one; by how much the
loss on the stars does in the first ${firstSteps}; the accuracy after the last step here and in Python; the settings changed.
A run is the same where nothing differs, to the last bit. The last line counts. Exit status: 0 all are the same, 1 some
are not.`,
  )
  .action(async (options: Record<'addresses' | 'changes' | 'first' | 'methods' | 'python', string>) => {
    const count = wholeNumber('--addresses', options.addresses, 1, most);
    const changes = wholeNumber('--changes', options.changes, 0, 100);
    const first = wholeNumber('--first', options.first, 0, most);
    const methods = options.methods.split(',').map((id) => oneOf('--methods', id, methodIds) as MethodId);
    await loadOwn();
    const engine = await nodeEngines()[0]!.create();
    const others: string[] = [];
    for (const method of methods) {
      for (let number = first; number < first + count; number++) {
        const { address } = decodeAddress(encodeAddress(randomAddress(method, number, changes)));
        const { isSame, numbers } = await check(engine, options.python, method, address);
        if (!isSame) others.push(`${method} ${number}`);
        console.log([method, number, isSame ? 'same' : 'DIFFERS', ...numbers, changesOf(address)].join('\t'));
      }
    }
    const all = methods.length * count;
    console.log(`Of ${all} runs ${all - others.length} are the same in Python to the last bit.`);
    if (others.length === 0) return;
    console.log(`Not the same: ${others.join(', ')}.`);
    process.exitCode = 1;
  });

async function check(engine: Engine, python: string, method: MethodId, { settings, labels: stars }: Address) {
  const run = { settings, methods: [method], stars, moves: [], until: settings.steps };
  const { parameters, loss, accuracy } = (await compared(engine, python, run))[0]!;
  return {
    isSame: parameters === 0 && loss === 0 && accuracy[0] === accuracy[1],
    numbers: [parameters, loss]
      .map((apart) => apart.toExponential(1))
      .concat(accuracy.map((share) => share?.toFixed(4) ?? '-')),
  };
}

await runProgram(program);
