/** Which part does the work: one run four times, with feedback and consistency on or off, solved anew for every place of the stars. */
import type { Label } from '../../data/dataset.ts';
import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { factorial, settingsOf } from '../../learn/study/factorial.ts';
import { runIdentity } from '../../learn/study/runIdentity.ts';
import { roundedLabel } from '../../settings/labelsText.ts';
import { withChange } from '../../settings/paths.ts';
import { ours } from '../../settings/presets.ts';
import { conflict, type Conflict, type Settings } from '../../settings/settings.ts';
import type { Failure } from '../../worker/failure.ts';
import type { Jobs } from '../../worker/jobs/jobPool.ts';
import type { SolvedRun } from '../../worker/jobs/solveJobs.ts';
import type { Session } from '../session.ts';
import { LatestSolve } from '../solve/latestSolve.ts';
import { Store, type Watched } from '../store.ts';
import { countOf, type Counted } from '../story/counts.ts';

/** What of the teacher's training is on. */
export interface Corner {
  feedback: boolean;
  consistency: boolean;
}

/** Both, then each alone, then neither. */
export const corners: readonly Corner[] = [
  { feedback: true, consistency: true },
  { feedback: true, consistency: false },
  { feedback: false, consistency: true },
  { feedback: false, consistency: false },
];

const weights = {
  feedback: 'teacher.feedback.weight',
  consistency: 'teacher.consistency.weight',
} as const;

/** With each part at the weight that it has here, or in the preset where it has none. */
export function cornerSettings(settings: Settings, { feedback, consistency }: Corner): Settings {
  const weightOf = (part: 'feedback' | 'consistency') =>
    settings.teacher[part].weight || ours.teacher[part].weight;
  return withChange(settings, {
    [weights.feedback]: feedback ? weightOf('feedback') : 0,
    [weights.consistency]: consistency ? weightOf('consistency') : 0,
  });
}

const bare = (settings: Settings): string => runIdentity(metaPseudoLabels.id, settings);

const recordedIds = new Map(factorial.map((variant) => [bare(settingsOf(variant, ours)), variant.id]));

/** How many recorded runs with these settings, whatever their seeds, reach 99 %; null: none were recorded. */
export function recordedCount(settings: Settings): Counted | null {
  const id = recordedIds.get(bare(settings));
  return id === undefined ? null : countOf(id, metaPseudoLabels.id);
}

export interface QuadState {
  /** In the order of `corners`; null before the first answer. */
  runs: readonly SolvedRun[] | null;
  /** Why these settings cannot run, or what went wrong. */
  refused: Conflict | null;
  failed: Failure | null;
}

export class Quad {
  private readonly state = new Store<QuadState>({ runs: null, refused: null, failed: null });
  readonly store: Watched<QuadState> = this.state;
  private readonly latest: LatestSolve;
  private readonly stop: () => void;

  /** Follows the session's stars and settings until it is closed. */
  constructor(pool: Jobs, session: Pick<Session, 'store'>) {
    this.latest = new LatestSolve(pool, {
      progress: () => {},
      solved: ({ runs }) => this.state.set({ runs, failed: null }),
      failed: (failed) => this.state.set({ failed }),
    });
    let seen: { settings: Settings; labels: readonly Label[] } | null = null;
    const follow = () => {
      const { address, labels } = session.store.get();
      const { settings } = address;
      // The store changes with every frame of a run that trains.
      if (seen?.settings === settings && seen.labels === labels) return;
      seen = { settings, labels };
      const wanted = corners.map((corner) => ({
        method: metaPseudoLabels.id,
        settings: cornerSettings(settings, corner),
      }));
      const refused = wanted.map((run) => conflict(run.settings)).find((reason) => reason !== null) ?? null;
      this.state.set(refused ? { refused, runs: null } : { refused });
      if (refused) this.latest.stop();
      else this.latest.want({ wanted, labels: labels.map(roundedLabel), whole: false });
    };
    this.stop = session.store.subscribe(follow);
    follow();
  }

  close(): void {
    this.stop();
    this.latest.stop();
  }
}
