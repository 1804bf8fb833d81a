/** An engine that advances runs. */
import type { Engine, Run } from '../../src/learn/engines/engine.ts';
import type { Contender } from '../contender.ts';

export const runsContender = (
  name: string,
  create: () => Promise<Engine>,
  runs: readonly Run[],
  size?: number,
): Contender => ({
  name,
  size,
  async start() {
    const engine = await create();
    const live = engine.create(runs);
    return {
      note: engine.adapter,
      // What is read is done.
      take: async (count) => {
        await live.advance(count);
        await live.read();
      },
      parameters: async () => (await live.read())[0]!.state.student,
      stop: () => live.dispose(),
    };
  },
});
