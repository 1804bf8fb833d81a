import { expect, test } from 'vitest';
import { dataOf } from '../../../src/learn/run/data.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { MethodId } from '../../../src/settings/settings.ts';
import { Viewer } from '../../../src/worker/live/frame.ts';
import { fakeEngine } from '../../learn/fakeEngine.ts';

test('asks for all networks at once, since a device takes its time to answer', async () => {
  const engine = fakeEngine();
  const data = dataOf(ours);
  const methods: MethodId[] = ['supervised', 'meta-pseudo-labels'];
  const trainer = await Trainer.start(engine, { settings: ours, methods, labels: [], from: null }, data);
  let asked = 0;
  let answer!: () => void;
  const answering = new Promise<void>((resolve) => (answer = resolve));
  const slow = {
    ...engine,
    evaluate: async (...given: Parameters<typeof engine.evaluate>) => {
      asked++;
      await answering;
      return engine.evaluate(...given);
    },
  };
  const looking = new Viewer(trainer).look(slow);
  // Supervised's student, and both of Meta Pseudo Labels.
  await expect.poll(() => asked).toBe(3);
  answer();
  expect((await looking).map(({ method }) => method)).toEqual(methods);
});
