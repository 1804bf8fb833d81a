import { useEffect, useState } from 'react';
import type { StripOfRuns } from './typicalRuns.ts';

/** A run among the strips: of which row, and which of its runs. */
export interface PointedRun {
  row: number;
  index: number;
}

interface Named {
  part: string;
  seed: number;
}

interface Pointing {
  pointed: PointedRun | null;
  /** Whether its card is to be seen: Escape puts that away, and nothing else, until another run is pointed at. */
  carded: boolean;
  point: (row: number, index: number | null) => void;
}

/** The run that is pointed at, whatever runs come meanwhile; and what points at one, or at none. */
export function usePointedRun(strips: readonly StripOfRuns[]): Pointing {
  const [named, setNamed] = useState<Named | null>(null);
  const [away, setAway] = useState<Named | null>(null);
  const row = strips.findIndex(({ part }) => part.id === named?.part);
  const index = row < 0 ? -1 : strips[row]!.runs.findIndex(({ seed }) => seed === named!.seed);
  const carded = index >= 0 && named !== away;
  useEffect(() => {
    if (!carded) return;
    const putAway = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // It lies over the page: what is beneath has its turn after it.
      event.stopPropagation();
      setAway(named);
    };
    addEventListener('keydown', putAway, { capture: true });
    return () => removeEventListener('keydown', putAway, { capture: true });
  }, [carded, named]);
  const point = (at: number, which: number | null) => {
    const { part, runs } = strips[at]!;
    if (which === null) return setNamed(null);
    const { seed } = runs[which]!;
    setNamed((before) =>
      before?.part === part.id && before.seed === seed ? before : { part: part.id, seed },
    );
  };
  return { pointed: index < 0 ? null : { row, index }, carded, point };
}
