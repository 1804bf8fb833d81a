import { describe, expect, test, vi } from 'vitest';
import type { Contender } from '../../bench/contender.ts';
import { measure } from '../../bench/measure.ts';

/** Steps that take as long as they are said to, on a clock that nothing else moves. */
function fake(name: string, milliseconds: () => number, log: string[]): Contender {
  return {
    name,
    async start() {
      return {
        note: '',
        async take(count) {
          log.push(name);
          for (let i = 0; i < count; i++) now += milliseconds();
        },
        stop: () => void log.push(`${name} stopped`),
      };
    },
  };
}

let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);

const broken: Contender = {
  name: 'broken',
  start: () => Promise.reject(new Error('No adapter.')),
};

describe('measure', () => {
  test('takes turns, and compares within each round', async () => {
    const log: string[] = [];
    // Everything slows down from one timing of the first to its next.
    let slow = 1;
    const first = fake('A', () => 2 * slow, log);
    const second = fake('B', () => 6 * slow, log);
    const slowing: Contender = {
      ...second,
      async start() {
        const running = await second.start();
        return {
          ...running,
          async take(count) {
            await running.take(count);
            slow *= 2;
          },
        };
      },
    };
    const { timings, missing } = await measure([first, slowing], { repeats: 3, milliseconds: 1 });
    expect(missing).toEqual([]);
    expect(log.slice(-8)).toEqual(['A', 'B', 'A', 'B', 'A', 'B', 'A stopped', 'B stopped']);
    expect(timings[1]!.ratio).toEqual({ median: 3, min: 3, max: 3 });
    expect(timings[0]!.milliseconds.median).toBe(2 * timings[0]!.milliseconds.min);
    expect(timings[0]!.milliseconds.max).toBe(4 * timings[0]!.milliseconds.min);
  });

  test('fills a timing with steps', async () => {
    let steps = 0;
    const counting: Contender = {
      name: 'A',
      start: async () => ({
        note: '',
        async take(count) {
          steps = count;
          now += 0.5 * count;
        },
        stop() {},
      }),
    };
    const { timings } = await measure([counting], { repeats: 1, milliseconds: 100 });
    expect(steps).toBe(200);
    expect(timings[0]!.milliseconds).toEqual({ median: 0.5, min: 0.5, max: 0.5 });
  });

  test('leaves out what does not start, and says why', async () => {
    const log: string[] = [];
    const { timings, missing } = await measure([fake('A', () => 1, log), broken], {
      repeats: 1,
      milliseconds: 1,
    });
    expect(timings.map(({ name }) => name)).toEqual(['A']);
    expect(missing).toEqual([{ name: 'broken', reason: 'No adapter.' }]);
  });

  test('measures nothing without the first, which all are compared with', async () => {
    const log: string[] = [];
    const result = await measure([broken, fake('B', () => 1, log)], { repeats: 1, milliseconds: 1 });
    expect(result).toEqual({ timings: [], missing: [{ name: 'broken', reason: 'No adapter.' }] });
    expect(log).toEqual([]);
  });
});
