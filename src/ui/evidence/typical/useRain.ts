import { useEffect, useState } from 'react';
import type { StripRun } from '../../../session/study/stripRuns.ts';

/** A run on its way to its place. */
export interface Drop {
  /** Among the strip's runs. */
  index: number;
  /** Milliseconds until it falls. */
  delay: number;
}

/** Milliseconds: a fall, as Rain.module.css has it; from one to the next; and in which all that came together begin. */
const [fall, apart, together] = [500, 45, 250];

const still = matchMedia('(prefers-reduced-motion: reduce)');

interface Falling extends Drop {
  landsAt: number;
}

/** Which runs fall: those that came since the strip was first shown. */
export function useRain(runs: readonly StripRun[]): readonly Drop[] {
  const [seen, setSeen] = useState(runs);
  const [drops, setDrops] = useState<readonly Falling[]>([]);
  if (seen !== runs) {
    setSeen(runs);
    if (!still.matches) setDrops(withNew(drops, seen, runs));
  }
  useEffect(() => {
    if (drops.length === 0) return;
    const last = Math.max(...drops.map(({ landsAt }) => landsAt));
    const timer = setTimeout(() => setDrops([]), last - performance.now());
    return () => clearTimeout(timer);
  }, [drops]);
  return drops;
}

/** Other runs altogether do not fall. */
function withNew(
  drops: readonly Falling[],
  before: readonly StripRun[],
  runs: readonly StripRun[],
): readonly Falling[] {
  const now = performance.now();
  const isLonger = before.every(({ seed }, i) => runs[i]?.seed === seed);
  if (!isLonger) return [];
  const step = Math.min(apart, together / (runs.length - before.length));
  const next = runs.slice(before.length).map((_, i) => {
    const delay = i * step;
    return { index: before.length + i, delay, landsAt: now + delay + fall };
  });
  const falling = drops.filter(({ landsAt }) => landsAt > now);
  return falling.length + next.length === 0 ? none : [...falling, ...next];
}

const none: readonly Falling[] = [];
