/**
 * From numbers to CSS pixels, evenly, and back. d3-scale has it, too, and brings formats and the colors of every space
 * along: 8 kB before the first frame, for the two lines below.
 */
export interface Linear {
  (value: number): number;
  invert(px: number): number;
}

type Ends = readonly [number, number];

/**
 * @param from two numbers, in any order
 * @param to where they lie
 * @param clamped whether what lies beyond an end is taken for it, both ways
 */
export function linear(from: Ends, to: Ends, clamped = false): Linear {
  const place = between(from, to, clamped);
  return Object.assign((value: number) => place(value), { invert: between(to, from, clamped) });
}

function between([first, last]: Ends, [start, end]: Ends, clamped: boolean): (value: number) => number {
  return (value) => {
    // Ends that are the same lie in the middle, and so does all between them.
    const share = last === first ? 0.5 : (value - first) / (last - first);
    const kept = clamped ? Math.min(1, Math.max(0, share)) : share;
    return start * (1 - kept) + end * kept;
  };
}
