/** What the wrapper, ../wasm.ts, calls. Memory belongs to the wrapper: the kernel allocates nothing. */
import { drawBatch } from './draws.ts';
import { forward } from './network.ts';
import { probabilities } from './losses.ts';
import { COLUMNS, ROW, Run } from './run.ts';
import { takeStep } from './step.ts';

/** Where the memory that the kernel does not use begins. */
export function heapBase(): usize {
  return __heap_base;
}

/** Takes `count` steps with draws of its own, and reports on the last. */
export function advance(run: Run, count: i32): void {
  for (let k = 1; k <= count; k++) {
    drawBatch(run);
    takeStep(run, k === count);
    run.step++;
  }
}

/** Takes one step with the draws that lie in memory. */
export function stepGiven(run: Run): void {
  takeStep(run, true);
  run.step++;
}

/** Probability of class 1 at `count` points, laid out as `run.labeled`; needs activations of one block only. */
export function evaluate(run: Run, theta: usize, x: usize, out: usize, count: i32): void {
  for (let first = 0; first < count; first += COLUMNS) {
    const here = min(count - first, COLUMNS);
    forward(run, theta, x, run.scratchHidden, run.scratchLogits, here);
    probabilities(run.scratchLogits, out, here);
    x += 2 * ROW;
    out += ROW;
  }
}
