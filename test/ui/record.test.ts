import { describe, expect, test } from 'vitest';
import { lessonOf, Record } from '../../src/ui/record.ts';
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

  test('drops, on a branch, what belongs to a run that is no more, and keeps it beside', () => {
    const record = recordOf(0, 10, 20, 30);
    record.mark(5);
    record.mark(25);
    record.branch(10);
    expect(stepsOf(record)).toEqual([0, 10]);
    expect(record.moves).toEqual([5]);
    expect(record.replaced.get('supervised')!.map(({ step }) => step)).toEqual([10, 20, 30]);
  });

  test('tells the replaced accuracy only where it was measured', () => {
    const record = recordOf(0, 10);
    record.add(at(20, half));
    record.branch(10);
    expect(record.replacedAccuracy('supervised', 15)).toBe(0.5);
    expect(record.replacedAccuracy('supervised', 5)).toBeNull();
    expect(record.replacedAccuracy('supervised', 21)).toBeNull();
    expect(record.replacedAccuracy('uda', 15)).toBeNull();
  });

  test('keeps a replaced future through moves that replace none', () => {
    const record = recordOf(0, 10, 20);
    record.branch(10);
    record.branch(10);
    expect(record.replacedAccuracy('supervised', 20)).toBe(1);
  });

  test('marks moves in order', () => {
    const record = new Record();
    record.mark(10);
    record.mark(20);
    record.mark(20);
    expect(record.moves).toEqual([10, 20]);
    record.mark(15);
    expect(record.moves).toEqual([10, 15]);
    record.clear();
    expect([record.moves, record.series.size, record.replaced.size]).toEqual([[], 0, 0]);
  });
});

test('a lesson is measured before and after, or not at all', () => {
  expect(lessonOf(methodFrame('uda', good, { losses: [0.5, 0.4] }).losses)).toEqual({
    before: 0.5,
    after: 0.4,
  });
  expect(lessonOf(methodFrame('uda', good).losses)).toBeNull();
});
