import { describe, expect, test } from 'vitest';
import { Measurements } from '../../src/session/measurements.ts';
import { mistakes, summaryOf } from '../../src/session/summary.ts';
import { classes, frame, methodFrame } from './frames.ts';

describe('summaryOf', () => {
  const summary = summaryOf(
    frame(
      7,
      methodFrame('supervised', [1, 0, 0, 1]),
      methodFrame('pseudo-labels', [1, 1, 1, 1], { teacher: [0, 0, 1, 1] }),
    ),
    classes,
    new Measurements(),
  );

  test('passes on where the run stands', () => {
    expect(summary).toMatchObject({
      step: 7,
      until: 3000,
      status: 'running',
      stepsPerSecond: 240,
      labelCount: 6,
    });
  });

  test('counts mistakes, and those that Supervised makes too', () => {
    const [supervised, pseudo] = summary.methods;
    expect(supervised).toMatchObject({
      wrong: 2,
      accuracy: 0.5,
      sharedWithSupervised: null,
      teacherAccuracy: null,
    });
    expect(pseudo).toMatchObject({ wrong: 2, accuracy: 0.5, sharedWithSupervised: 1, teacherAccuracy: 1 });
  });

  test('shares nothing with a Supervised that does not run', () => {
    const [alone] = summaryOf(
      frame(0, methodFrame('uda', [1, 0, 1, 1])),
      classes,
      new Measurements(),
    ).methods;
    expect(alone!.sharedWithSupervised).toBeNull();
  });
});

test('no worst of the last steps is better than the step that is shown, measured on the grid or not', () => {
  const measurements = new Measurements();
  const losses = methodFrame('uda', [1, 0, 1, 1]).losses;
  const at = (step: number, accuracy: number) => ({ step, accuracy, teacherAccuracy: null, losses });
  measurements.add({ methods: ['uda'], measurements: [[at(0, 0.9), at(5, 0.8)]] });
  const worstAt = (predictions: number[]) =>
    summaryOf(frame(7, methodFrame('uda', predictions)), classes, measurements).methods[0]!.last!.worst;
  expect(worstAt([1, 0, 0, 1])).toBe(0.5);
  expect(worstAt([0, 0, 1, 1])).toBe(0.8);
});

test('mistakes are the indices of points on the wrong side', () => {
  expect([...mistakes(methodFrame('uda', [0, 1, 0, 1]), classes)]).toEqual([1, 2]);
});
