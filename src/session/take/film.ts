/** Which frames a film of the run has, and what makes them. */
import type { FilmJob } from '../../worker/jobs/filmJobs.ts';
import type { Session } from '../session.ts';

/** At most so many steps, from the first to the last, in equal steps as far as they are whole. */
export function evenSteps(last: number, most: number): number[] {
  const count = Math.min(most, last + 1);
  if (count < 2) return [last];
  return Array.from({ length: count }, (_, i) => Math.round((i * last) / (count - 1)));
}

/** The run up to the step that is shown: from what is known of it, and trained again between. */
export function filmJob(session: Session, frames: number): FilmJob {
  const { playback, methods, store } = session;
  const { labels, moves, until } = playback.history;
  const { past } = playback;
  const isWhole = past?.snapshots[0]?.step === 0;
  return {
    type: 'film',
    steps: evenSteps(playback.frame?.step ?? 0, frames),
    settings: store.get().address.settings,
    methods,
    labels: [...labels],
    from: isWhole ? { step: 0, until, past } : null,
    replay: { moves, until },
  };
}
