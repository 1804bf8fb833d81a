/** What a method makes of a star that lies among the other class, and so says something false. */
import type { Domain, Label, Points } from '../../data/dataset.ts';
import { grid } from '../../data/grid.ts';
import type { Settings } from '../../settings/settings.ts';
import type { MethodFrame } from '../../worker/protocol.ts';
import { crowdAt } from './crowdAt.ts';
import { teachingOf } from './teaching.ts';

/** Its class holds at its place; it does so because the frozen teacher said so; the crowd's class holds. */
export type Verdict = 'believed' | 'copied' | 'overruled';

export interface Judged {
  /** Of the label. */
  index: number;
  verdict: Verdict;
}

const known = new WeakMap<readonly Label[], { points: Points; contrary: number[] }>();

/** Indices of the labels that lie among the other class: a matter of thousands of points, so it is remembered. */
export function contraryLabels(labels: readonly Label[], points: Points): number[] {
  const found = known.get(labels);
  if (found?.points === points) return found.contrary;
  const contrary = labels.flatMap((label, index) =>
    crowdAt(label, points) === 1 - label.class ? [index] : [],
  );
  known.set(labels, { points, contrary });
  return contrary;
}

/**
 * @param contrary those of the labels that are judged
 * @param domain that the frame's grids span
 */
export function verdicts(
  { method, student }: Pick<MethodFrame, 'method' | 'student'>,
  settings: Settings,
  labels: readonly Label[],
  contrary: readonly number[],
  domain: Domain,
): Judged[] {
  const { copies } = teachingOf(method, settings);
  return contrary.map((index) => {
    const label = labels[index]!;
    const holds = classAt(student.grid, domain, label) === label.class;
    return { index, verdict: !holds ? 'overruled' : copies ? 'copied' : 'believed' };
  });
}

/** The class that a grid of probabilities of class 1 has nearest to a place. */
function classAt(probabilities: Float32Array, domain: Domain, { x, y }: Label): 0 | 1 {
  const at = node(domain.y, y, grid.rows) * grid.columns + node(domain.x, x, grid.columns);
  return probabilities[at]! > 0.5 ? 1 : 0;
}

/** The nearest of so many nodes from end to end. */
const node = ([from, to]: readonly [number, number], value: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.round(((value - from) / (to - from)) * (count - 1))));
