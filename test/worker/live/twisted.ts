/** Engines that are not what they say. */
import type { Engine, Losses, Runs } from '../../../src/learn/engines/engine.ts';
import type { OpenEngine } from '../../../src/worker/live/engineChain.ts';
import { trust } from './trust.ts';

type Twist = Partial<Pick<Runs, 'advance' | 'read' | 'dispose'>>;

/** WebAssembly under another name, whose runs are twisted. */
export const twisted =
  (twist: (runs: Runs) => Twist, change: Partial<Engine> = {}): OpenEngine =>
  async () => {
    const wasm = (await trust.measure())!;
    const create: Engine['create'] = (all) => {
      const runs = wasm.create(all);
      return { ...runs, ...twist(runs) };
    };
    return { ...wasm, name: 'webgpu', adapter: 'a fake', create, ...change };
  };

/** Students come out otherwise from a step on. */
export const training = (change: (weights: Float32Array) => Float32Array, since = 0) =>
  twisted((runs) => {
    let losses: Losses[] = [];
    return {
      async advance(count) {
        await runs.advance(count);
        const read = await runs.read();
        losses = read.map((one) => one.losses);
        for (const [index, { state }] of read.entries())
          if (state.step >= since) runs.write(index, { state: { ...state, student: change(state.student) } });
      },
      read: async () => (await runs.read()).map((one, i) => ({ ...one, losses: losses[i] ?? one.losses })),
    };
  });
