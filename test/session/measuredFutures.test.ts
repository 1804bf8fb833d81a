import { describe, expect, test } from 'vitest';
import { MeasuredFutures } from '../../src/session/measuredFutures.ts';
import type { Frame } from '../../src/worker/protocol.ts';
import { frame, methodFrame } from './frames.ts';

const at = (step: number, change: Partial<Frame> = {}): Frame => ({
  ...frame(step, methodFrame('supervised', [0, 0, 1, 1])),
  ...change,
});
const first = { future: 0, futures: [0, 1] };
const second = { future: 1, futures: [0, 1] };
const stepsOf = ({ present }: MeasuredFutures) => present.of('supervised').map(({ step }) => step);

/** Three steps, and after the first of them another future of two. */
function branched(): MeasuredFutures {
  const measured = new MeasuredFutures();
  for (const step of [0, 10, 20]) measured.add(at(step));
  for (const step of [10, 30]) measured.add(at(step, second));
  return measured;
}

describe('MeasuredFutures', () => {
  test('go with the future that is shown', () => {
    const measured = branched();
    expect([stepsOf(measured), measured.present.moves]).toEqual([[0, 10, 30], [10]]);
    measured.add(at(15, first));
    expect([stepsOf(measured), measured.present.moves]).toEqual([[0, 10, 15, 20], []]);
    measured.add(at(40, second));
    expect(stepsOf(measured)).toEqual([0, 10, 30, 40]);
  });

  test('forget a future that cannot come back', () => {
    const measured = branched();
    measured.add(at(30, { future: 2, futures: [1, 2] }));
    measured.add(at(30, { future: 0, futures: [0, 1, 2] }));
    expect(stepsOf(measured)).toEqual([0, 10, 30]);
  });

  test('go on with the present future where a new worker carries the run on', () => {
    const measured = branched();
    measured.add(at(50, { run: 2 }));
    expect(stepsOf(measured)).toEqual([0, 10, 30, 50]);
    measured.add(at(60, { run: 2, ...second }));
    expect(stepsOf(measured)).toEqual([0, 10, 30, 50, 60]);
  });
});
