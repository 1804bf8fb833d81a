import { useEffect, useRef, type DependencyList } from 'react';
import type { Closer } from '../../../worker/protocol.ts';
import { onDensity } from '../../../draw/plot/density.ts';
import { useSession } from '../../shell/context.ts';
import { onTheme } from '../../shell/theme.ts';

/** The maps follow the run at this pace; the plots go faster. */
const drawEvery = 100;

/** Draws with the newest units: at once, when one of the values it depends on changes, and as the run goes on. */
export function useUnits(
  draw: (units: NonNullable<Closer['units']>) => void,
  dependencies: DependencyList,
): void {
  const { playback } = useSession();
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
    let drawnAt = 0;
    const show = () => {
      const units = playback.frame?.closer?.units;
      if (units) latest.current(units);
    };
    const follow = () => {
      const now = performance.now();
      if (now - drawnAt < drawEvery && playback.frame?.status === 'running') return;
      drawnAt = now;
      show();
    };
    show();
    const stop = [playback.onFrame(follow), onTheme(show), onDensity(show)];
    return () => stop.forEach((end) => end());
    // oxlint-disable-next-line react/exhaustive-deps
  }, [playback, ...dependencies]);
}
