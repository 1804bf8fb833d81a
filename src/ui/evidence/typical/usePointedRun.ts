import { useState } from 'react';
import type { StripOfRuns } from './typicalRuns.ts';

/** A run among the strips: of which row, and which of its runs. */
export interface PointedRun {
  row: number;
  index: number;
}

/** The run that is pointed at, whatever runs come meanwhile; and what points at one, or at none. */
export function usePointedRun(
  strips: readonly StripOfRuns[],
): [PointedRun | null, (row: number, index: number | null) => void] {
  const [pointed, setPointed] = useState<{ part: string; seed: number } | null>(null);
  const row = strips.findIndex(({ part }) => part.id === pointed?.part);
  const index = row < 0 ? -1 : strips[row]!.runs.findIndex(({ seed }) => seed === pointed!.seed);
  const point = (at: number, which: number | null) => {
    const { part, runs } = strips[at]!;
    if (which !== null) setPointed({ part: part.id, seed: runs[which]!.seed });
    else if (pointed) setPointed(null);
  };
  return [index < 0 ? null : { row, index }, point];
}
