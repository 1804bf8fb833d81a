/** Whether a run here and in Python agree, and if not, whether anyone could. */
import type { Comparison } from './compare.ts';
import type { Spread } from './spread.ts';

export const verdicts = ['agrees', 'chaotic', 'MISSES'] as const;
export type Verdict = (typeof verdicts)[number];

/** Of weights or losses; and points of accuracy: 0.2, as the page shows them, to one decimal. */
const [close, near] = [1e-4, 0.25];

export const pointsApart = ({ accuracy: [here, there] }: Comparison): number => 100 * Math.abs(here - there);

/** The page's first steps may part so many times as far as Python's neighbors do: it rounds every sum, too, and those do not. */
const times = 10;

/** How far first steps part: where weights lie in a flat valley, losses tell. */
const early = ({ parameters, loss }: Comparison | Spread): number => Math.min(parameters, loss);

const agreesAtFirst = (one: Comparison): boolean => early(one) <= close;
const agreesInTheEnd = (one: Comparison): boolean => !(pointsApart(one) >= near);

export const agrees = (one: Comparison): boolean => agreesAtFirst(one) && agreesInTheEnd(one);

/** Whether Python parts from itself wherever it parts from the page: at first nearly as far, in the end beyond the same bound. */
export function explains(spread: Spread, one: Comparison): boolean {
  const atFirst = times * early(spread) >= early(one);
  const inTheEnd = 100 * spread.accuracy >= near;
  return (atFirst || agreesAtFirst(one)) && (inTheEnd || agreesInTheEnd(one));
}

/** @param spread null: none was needed */
export function verdictOf(one: Comparison, spread: Spread | null): Verdict {
  if (agrees(one)) return 'agrees';
  return spread && explains(spread, one) ? 'chaotic' : 'MISSES';
}
