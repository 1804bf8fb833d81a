/** An engine whose networks only count their steps: for what happens around training. */
import type { Engine, Run, State } from '../../src/learn/engines/engine.ts';

export interface FakeEngine extends Engine {
  /** Every call in order: `create 2`, `advance 50`, `write 0`, `dispose`. */
  calls: string[];
  created: Run[][];
}

const noLosses = { labeledBefore: null, labeledAfter: null, pseudoLabel: null, consistency: null };

/** Steps that parameters have seen; first weights lie within ±1. */
export const stepsOf = (parameters: Float32Array): number => Math.round(Math.abs(parameters[0]!) / 10) * 10;

/**
 * Each step adds 1 to every weight of θ_S. Inputs are taken to be half class 0, then half class 1.
 *
 * @param quality the accuracy of a network that was trained so many steps
 */
export function fakeEngine(quality: (steps: number) => number = () => 1): FakeEngine {
  const calls: string[] = [];
  const created: Run[][] = [];
  return {
    name: 'tfjs',
    adapter: 'none',
    calls,
    created,
    create(runs) {
      calls.push(`create ${runs.length}`);
      created.push([...runs]);
      const states: State[] = runs.map(({ state }) => state);
      return {
        async advance(count) {
          calls.push(`advance ${count}`);
          states.forEach((state, i) => {
            states[i] = { ...state, step: state.step + count, student: state.student.map((w) => w + count) };
          });
        },
        read: async () => states.map((state) => ({ state, losses: noLosses })),
        write(index, { state }) {
          calls.push(`write ${index}`);
          if (state) states[index] = state;
        },
        dispose: () => void calls.push('dispose'),
      };
    },
    stepOnce: () => Promise.reject(new Error('not in this engine')),
    async evaluate(_, parameters, x) {
      const count = x.length / 2;
      const wrong = Math.round((1 - quality(stepsOf(parameters))) * count);
      return Float32Array.from({ length: count }, (_value, i) => Number(i < wrong !== i >= count / 2));
    },
    dispose() {},
  };
}
