import { describe, expect, test } from 'vitest';
import { Records } from '../../src/session/records.ts';
import type { Frame } from '../../src/worker/protocol.ts';
import { frame, methodFrame } from './frames.ts';

const at = (step: number, change: Partial<Frame> = {}): Frame => ({
  ...frame(step, methodFrame('supervised', [0, 0, 1, 1])),
  ...change,
});
const first = { future: 0, futures: [0, 1] };
const second = { future: 1, futures: [0, 1] };
const stepsOf = ({ present }: Records) => present.series.get('supervised')!.map(({ step }) => step);

/** Three steps, and after the first of them another future of two. */
function branched(): Records {
  const records = new Records();
  for (const step of [0, 10, 20]) records.add(at(step));
  for (const step of [10, 30]) records.add(at(step, second));
  return records;
}

describe('Records', () => {
  test('go with the future that is shown', () => {
    const records = branched();
    expect([stepsOf(records), records.present.moves]).toEqual([[0, 10, 30], [10]]);
    records.add(at(15, first));
    expect([stepsOf(records), records.present.moves]).toEqual([[0, 10, 15, 20], []]);
    records.add(at(40, second));
    expect(stepsOf(records)).toEqual([0, 10, 30, 40]);
  });

  test('forget a future that cannot come back', () => {
    const records = branched();
    records.add(at(30, { future: 2, futures: [1, 2] }));
    records.add(at(30, { future: 0, futures: [0, 1, 2] }));
    expect(stepsOf(records)).toEqual([0, 10, 30]);
  });

  test('go on with the present future where a new worker carries the run on', () => {
    const records = branched();
    records.add(at(50, { run: 2 }));
    expect(stepsOf(records)).toEqual([0, 10, 30, 50]);
    records.add(at(60, { run: 2, ...second }));
    expect(stepsOf(records)).toEqual([0, 10, 30, 50, 60]);
  });
});
