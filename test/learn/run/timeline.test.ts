import { describe, expect, test } from 'vitest';
import { maxBytes, Timeline, type Snapshot } from '../../../src/learn/run/timeline.ts';

const at = (step: number, note = 0): Snapshot => ({
  step,
  states: [{ step, student: Float32Array.of(note), teacher: null }],
  losses: [],
  labels: [],
});

const timelineOf = (...steps: number[]): Timeline => {
  const timeline = new Timeline();
  for (const step of steps) timeline.record(at(step));
  return timeline;
};

describe('Timeline', () => {
  test('finds the latest snapshot at or before a step', () => {
    const timeline = timelineOf(0, 10, 20);
    expect(timeline.before(9)?.step).toBe(0);
    expect(timeline.before(10)?.step).toBe(10);
    expect(timeline.before(99)?.step).toBe(20);
    expect(new Timeline().before(5)).toBeUndefined();
  });

  test('puts a late snapshot in its place, and replaces one of the same step', () => {
    const timeline = timelineOf(0, 20);
    timeline.record(at(10, 1));
    timeline.record(at(20, 2));
    expect(timeline.before(15)?.states[0]!.student[0]).toBe(1);
    expect(timeline.before(25)?.states[0]!.student[0]).toBe(2);
  });

  test('forgets, on a branch, what came after it', () => {
    const timeline = timelineOf(0, 10, 20, 30);
    timeline.branch({ step: 15, labels: [] });
    expect(timeline.before(99)?.step).toBe(10);
  });

  test('knows the next change of labels, and drops those behind a branch', () => {
    const timeline = timelineOf(0);
    timeline.branch({ step: 10, labels: [] });
    timeline.branch({ step: 20, labels: [] });
    expect(timeline.eventAfter(0)?.step).toBe(10);
    expect(timeline.eventAfter(10)?.step).toBe(20);
    expect(timeline.eventAfter(20)).toBeUndefined();
    timeline.branch({ step: 5, labels: [] });
    expect(timeline.eventAfter(0)?.step).toBe(5);
    expect(timeline.eventAfter(5)).toBeUndefined();
  });

  test('keeps the future that a branch replaced, from where they part', () => {
    const timeline = timelineOf(0, 10, 20, 30);
    timeline.branch({ step: 10, labels: [] });
    timeline.record(at(20, 1));
    expect(timeline.replacedAt(9)).toBeUndefined();
    expect(timeline.replacedAt(15)?.step).toBe(20);
    expect(timeline.replacedAt(15)?.states[0]!.student[0]).toBe(0);
    expect(timeline.replacedAt(31)).toBeUndefined();
  });

  test('forks into two that go their own ways', () => {
    const timeline = timelineOf(0, 10, 20);
    const fork = new Timeline(timeline.past);
    fork.branch({ step: 10, labels: [] });
    fork.record(at(30));
    timeline.record(at(40));
    expect([timeline.before(39)?.step, timeline.eventAfter(0)]).toEqual([20, undefined]);
    expect([fork.before(99)?.step, fork.before(29)?.step, fork.eventAfter(0)?.step]).toEqual([30, 10, 10]);
  });

  test('keeps fewer of large networks, so that a future takes no more than four megabytes', () => {
    const timeline = new Timeline();
    for (let step = 0; step <= 500; step++) {
      const states = [{ step, student: new Float32Array(10_000), teacher: new Float32Array(10_000) }];
      timeline.record({ ...at(step), states });
    }
    const kept = new Set(Array.from({ length: 501 }, (_, step) => timeline.before(step)!.step));
    expect(kept.size * 80_000).toBeLessThanOrEqual(maxBytes);
    expect(kept.size).toBeGreaterThanOrEqual(20);
    expect([kept.has(0), kept.has(500)]).toEqual([true, true]);
  });

  test('thins out rather than grow for ever, and keeps the newest', () => {
    const timeline = new Timeline();
    const kept = new Set<number>();
    for (let step = 0; step <= 10_000; step++) {
      timeline.record(at(step));
      expect(timeline.before(step)?.step).toBe(step);
    }
    for (let step = 0; step <= 10_000; step++) kept.add(timeline.before(step)!.step);
    expect(kept.size).toBeLessThanOrEqual(2000);
    expect(kept.has(0)).toBe(true);
  });
});
