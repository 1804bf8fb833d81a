/** An engine that has to answer: one that hangs says so in place of saying nothing for ever. */
import type { Engine, Runs } from '../../learn/engines/engine.ts';
import { FailureError } from '../failure.ts';

/** @throws FailureError `hung` where the work is not done within so many milliseconds */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FailureError({ kind: 'hung', milliseconds })), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** @param milliseconds that it may take to answer: to compile, to read, or to train a portion of what is asked */
export const timely = (engine: Engine, milliseconds: number): Engine => ({
  name: engine.name,
  adapter: engine.adapter,
  lost: engine.lost,
  create: (runs) => timelyRuns(engine.create(runs), milliseconds),
  stepOnce: (...given) => within(milliseconds, engine.stepOnce(...given)),
  evaluate: (...given) => within(milliseconds, engine.evaluate(...given)),
  dispose: () => engine.dispose(),
});

function timelyRuns(runs: Runs, milliseconds: number): Runs {
  /** As many steps as have been seen to take a small part of the time. */
  let portion = 10;
  return {
    async advance(count) {
      let left = count;
      do {
        const begun = performance.now();
        const steps = Math.min(left, portion);
        await within(milliseconds, runs.advance(steps));
        if (steps === portion && performance.now() - begun < milliseconds / 50) portion *= 2;
        left -= steps;
      } while (left > 0);
    },
    read: () => within(milliseconds, runs.read()),
    write: (index, change) => runs.write(index, change),
    dispose: () => runs.dispose(),
  };
}
