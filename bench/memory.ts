/**
 * `npm run memory -- [millions of steps]`: a live run of Meta Pseudo Labels on the WebAssembly engine, ten
 * million steps or as many as asked, snapshots included. Prints what memory it takes after every million.
 * Fails where the last reading stands more than a tenth above the second: the first fills the timeline.
 */
import { wasmBytes } from '../cli/wasmBytes.ts';
import { createWasmEngine } from '../src/learn/engines/wasm/wasm.ts';
import { Trainer } from '../src/learn/run/trainer.ts';
import { datasetOf } from '../src/settings/datasetOf.ts';
import { ours } from '../src/settings/presets.ts';

const allowed = 1.1;
const million = 1_000_000;
/** What a frame takes when the page trains as fast as it can. */
const stepsPerFrame = 200;

const millions = Number(process.argv[2] ?? 10);
if (!(millions >= 3)) throw new Error('Millions of steps must be a number from 3: two fill the timeline.');
const { gc } = globalThis;
if (!gc) throw new Error('Start it as `npm run memory`: memory is read after a garbage collection.');

const settings = { ...ours, steps: millions * million };
const { labels } = datasetOf(settings).sample(settings.data);
const engine = await createWasmEngine(await wasmBytes());
const trainer = await Trainer.start(engine, {
  settings,
  methods: ['meta-pseudo-labels'],
  labels,
  from: null,
});

/** Buffers of arrays go a moment after the arrays themselves. */
async function collected(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    gc!();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).padStart(9);
console.log('millions of steps   resident MB    heap MB   arrays MB');
const totals: number[] = [];
for (let done = 1; done <= millions; done++) {
  // Each frame leaves a snapshot, as on the page.
  while (trainer.step < done * million) await trainer.advance(stepsPerFrame);
  await collected();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  totals.push(heapUsed + arrayBuffers);
  console.log(
    `${String(done).padStart(17)} ${megabytes(rss)}     ${megabytes(heapUsed)}  ${megabytes(arrayBuffers)}`,
  );
}
const [second, last] = [totals[1]!, totals.at(-1)!];
console.log(
  `Heap and arrays from the second million to the last: ${(100 * (last / second - 1)).toFixed(1)} %.`,
);
if (trainer.diverged || last > allowed * second) process.exitCode = 1;
