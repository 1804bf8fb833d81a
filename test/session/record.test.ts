import { describe, expect, test } from 'vitest';
import { lessonOf, Record } from '../../src/session/record.ts';
import { frame, methodFrame } from './frames.ts';

const good = [0, 0, 1, 1];
const half = [1, 0, 0, 1];
const at = (step: number, predictions = good) => frame(step, methodFrame('supervised', predictions));

const recordOf = (...steps: number[]): Record => {
  const record = new Record();
  for (const step of steps) record.add(at(step));
  return record;
};
const stepsOf = (record: Record) => record.series.get('supervised')!.map(({ step }) => step);

describe('Record', () => {
  test('keeps a series a method', () => {
    const record = new Record();
    record.add(frame(0, methodFrame('supervised', half), methodFrame('uda', good, { losses: [0.5, 0.25] })));
    expect(record.series.get('supervised')).toEqual([{ step: 0, accuracy: 0.5, lesson: null }]);
    expect(record.series.get('uda')).toEqual([
      { step: 0, accuracy: 1, lesson: { before: 0.5, after: 0.25 } },
    ]);
  });

  test('keeps steps in order, each once, also when time goes back', () => {
    const record = recordOf(0, 10, 30);
    record.add(at(20));
    record.add(at(10, half));
    expect(stepsOf(record)).toEqual([0, 10, 20, 30]);
    expect(record.series.get('supervised')![1]!.accuracy).toBe(0.5);
  });

  test('branches without what comes after, keeps that beside, and stays as it is itself', () => {
    const record = recordOf(0, 10, 20, 30);
    const branch = record.branch(10);
    branch.add(at(40));
    expect([stepsOf(branch), branch.moves]).toEqual([[0, 10, 40], [10]]);
    expect(branch.replaced.get('supervised')!.map(({ step }) => step)).toEqual([10, 20, 30]);
    expect([stepsOf(record), record.moves, record.replaced.size]).toEqual([[0, 10, 20, 30], [], 0]);
  });

  test('tells the replaced accuracy only where it was measured', () => {
    const before = recordOf(0, 10);
    before.add(at(20, half));
    const record = before.branch(10);
    expect(record.replacedAccuracy('supervised', 15)).toBe(0.5);
    expect(record.replacedAccuracy('supervised', 5)).toBeNull();
    expect(record.replacedAccuracy('supervised', 21)).toBeNull();
    expect(record.replacedAccuracy('uda', 15)).toBeNull();
  });

  test('keeps a replaced future through moves that replace none', () => {
    const record = recordOf(0, 10, 20).branch(10).branch(10);
    expect(record.replacedAccuracy('supervised', 20)).toBe(1);
  });

  test('marks moves in order, and forgets those behind a branch', () => {
    const record = recordOf(0, 10, 20).branch(10).branch(20);
    expect(record.moves).toEqual([10, 20]);
    expect(record.branch(20).moves).toEqual([10, 20]);
    expect(record.branch(15).moves).toEqual([10, 15]);
  });
});

test('a lesson is measured before and after, or not at all', () => {
  expect(lessonOf(methodFrame('uda', good, { losses: [0.5, 0.4] }).losses)).toEqual({
    before: 0.5,
    after: 0.4,
  });
  expect(lessonOf(methodFrame('uda', good).losses)).toBeNull();
});
