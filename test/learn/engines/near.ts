/** How near an engine's numbers are to the reference's. */
import { expect } from 'vitest';
import type { Engine, StepValues } from '../../../src/learn/engines/engine.ts';

type Numbers = number | ArrayLike<number> | null;

/** What test/vectors/README.md allows a device whose exponentials are only as good as WGSL demands. */
export const deviceSlack = 5;

/** Within `slack` · 1e-5 of the larger of 1 and the expected list's largest number. */
export function expectNear(actual: Numbers, expected: Numbers, slack: number): void {
  if (actual === null || expected === null) return expect(actual).toBe(expected);
  const [list, wanted] = [listOf(actual), listOf(expected)];
  expect(list).toHaveLength(wanted.length);
  const bound = slack * 1e-5 * Math.max(1, ...wanted.map(Math.abs));
  expect(Math.max(...list.map((value, i) => Math.abs(value - wanted[i]!)))).toBeLessThan(bound);
}

const listOf = (values: number | ArrayLike<number>): number[] =>
  typeof values === 'number' ? [values] : Array.from(values);

export type Stepped = Awaited<ReturnType<Engine['stepOnce']>>;

/** A step's state and all that was found on the way. */
export function expectNearStep(actual: Stepped, expected: Stepped, slack: number): void {
  expect(actual.state.step).toBe(expected.state.step);
  expectNear(actual.state.student, expected.state.student, slack);
  expectNear(actual.state.teacher, expected.state.teacher, slack);
  for (const name of Object.keys(expected.values) as (keyof StepValues)[])
    expectNear(actual.values[name], expected.values[name], slack);
}
