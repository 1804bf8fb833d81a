import { describe, expect, it } from 'vitest';
import { dipsOf, isIn, lastSound, orderOf, type Dip } from '../../../src/learn/study/dips.ts';

const steps = 601;

/** Good at every step but those of `falls`: [step, accuracy], each until the next. */
function series(...falls: [from: number, accuracy: number][]): number[] {
  const values = Array.from({ length: steps }, () => 0.98);
  for (const [from, accuracy] of falls) values.fill(accuracy, from);
  return values;
}

describe('dipsOf', () => {
  it('finds where an accuracy falls by 5 points, until it is back within 1', () => {
    const [dip, ...others] = dipsOf(series([400, 0.92], [403, 0.8], [404, 0.965], [410, 0.975]));
    expect(others).toEqual([]);
    expect(dip).toEqual({ begin: 400, end: 410, before: 0.98, lowest: 0.8 });
  });

  it('lets a smaller fall, and one before step 301, pass', () => {
    expect(dipsOf(series([400, 0.94], [410, 0.98]))).toEqual([]);
    expect(dipsOf(series([300, 0.5], [301, 0.98]))).toEqual([]);
    expect(dipsOf(series([301, 0.5], [302, 0.98]))).toHaveLength(1);
  });

  it('measures a fall from the median of the 41 steps before, which few steps do not move', () => {
    // 20 of the 41 steps before step 400 lie at 0.94, then 21 of them.
    const until = [
      [400, 0.92],
      [401, 0.98],
    ] as [number, number][];
    expect(dipsOf(series([380, 0.94], ...until))).toMatchObject([{ begin: 400, end: 401, before: 0.98 }]);
    expect(dipsOf(series([379, 0.94], ...until))).toEqual([]);
    expect(dipsOf(series([379, 0.94], [400, 0.88], [401, 0.98]))).toMatchObject([
      { begin: 400, end: 401, before: 0.94 },
    ]);
  });

  it('tells two dips apart, and one that a run does not come back from', () => {
    const dips = dipsOf(series([350, 0.9], [352, 0.98], [500, 0.6]));
    expect(dips.map(({ begin, end }) => [begin, end])).toEqual([
      [350, 352],
      [500, null],
    ]);
  });
});

const dip = (begin: number, end: number | null): Dip => ({ begin, end, before: 0.98, lowest: 0.9 });

describe('orderOf', () => {
  const student = dip(400, 410);

  it.each([
    ['before', [dip(399, 400)]],
    ['before', [dip(350, null)]],
    // Back at the step before: it taught well.
    ['never', [dip(390, 399)]],
    ['same', [dip(400, 402)]],
    ['before', [dip(398, 400), dip(400, 402)]],
    ['later', [dip(409, 420)]],
    ['never', [dip(410, 420)]],
    ['never', []],
  ] as const)('is %s', (order, teachers) => {
    expect(orderOf(student, teachers)).toBe(order);
  });

  it('takes a dip to last until the step before it is back', () => {
    expect([399, 400, 409, 410].map((step) => isIn(student, step))).toEqual([false, true, true, false]);
    expect(isIn(dip(400, null), 4000)).toBe(true);
  });
});

describe('lastSound', () => {
  it('is the last step before one that is at most 1 point below the median', () => {
    expect(lastSound(series([398, 0.96], [401, 0.98]), 400)).toBe(397);
    expect(lastSound(series([398, 0.971]), 400)).toBe(399);
  });
});
