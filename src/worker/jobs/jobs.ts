/**
 * Work beside the live run: what each kind of job asks for, and the parts in which it answers.
 *
 * A further kind is one more type in `Job`, one more line in `Parts` and one more case in `perform`.
 */
import { readyFor } from '../../data/ownData.ts';
import type { Failure } from '../failure.ts';
import type { Engine, EngineName } from '../../learn/engines/engine.ts';
import { runSeeds, type Contender, type Row } from '../../learn/study/experiment.ts';
import { fetched } from '../live/fetched.ts';
import { reportOf, type Head, type Report, type ReportRow } from '../../learn/study/report.ts';
import type { Settings } from '../../settings/settings.ts';
import { filmRun, type FilmFrame, type FilmJob } from './filmJobs.ts';
import {
  solveRun,
  trainElsewhere,
  type ElsewhereJob,
  type ElsewherePart,
  type SolveJob,
  type SolvePart,
} from './solveJobs.ts';

/** Rows of one method, one a seed. */
export interface SeedsJob {
  type: 'seeds';
  method: Contender;
  settings: Settings;
  seeds: readonly number[];
}

/** What rows come to. Its intervals take the page too long: they are drawn again and again. */
export interface ReportJob {
  type: 'report';
  head: Head;
  rows: readonly ReportRow[];
}

export type Job = SeedsJob | ReportJob | SolveJob | ElsewhereJob | FilmJob;

/** What comes of a job, by its type. */
export interface Parts {
  seeds: Row;
  report: Report;
  solve: SolvePart;
  elsewhere: ElsewherePart;
  film: FilmFrame;
}
export type PartOf<J extends Job> = Parts[J['type']];

/** Does a job, part by part. The same job on the same engine gives the same parts in the same order. */
export async function* perform(engine: Engine, job: Job): AsyncGenerator<PartOf<Job>> {
  await fetched(readyFor('settings' in job ? job.settings : job.head.settings));
  switch (job.type) {
    case 'seeds':
      for (const seed of job.seeds) yield* await runSeeds(engine, { ...job, seeds: [seed] });
      return;
    case 'report':
      yield reportOf(job.head, job.rows);
      return;
    case 'solve':
      return yield* solveRun(engine, job);
    case 'elsewhere':
      return yield* trainElsewhere(engine, job);
    case 'film':
      return yield* filmRun(engine, job);
  }
}

export type JobRequest = { type: 'do'; id: number; job: Job } | { type: 'cancel'; id: number };

export type JobReply =
  /** `lifeline`: a lock that the worker holds as long as it lives, lifeline.ts. */
  | { type: 'ready'; engine: EngineName; adapter: string; lifeline: string | null }
  /** `milliseconds`: what it took since the part before. */
  | { type: 'part'; id: number; part: PartOf<Job>; milliseconds: number }
  /** Done, or canceled on the way. */
  | { type: 'ended'; id: number }
  | { type: 'failed'; id: number; failure: Failure };
