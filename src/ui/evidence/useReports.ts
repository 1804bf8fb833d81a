import { useEffect, useState } from 'react';
import type { Report } from '../../learn/study/report.ts';
import { reportOf, type Wanted } from '../../session/study/reports.ts';
import type { StudyState } from '../../session/study/study.ts';
import { failureOf, type Failure } from '../../worker/failure.ts';
import { jobPool } from '../shell/jobPool.ts';

export interface Made {
  /** In the order asked for; null until the study rests and they are made. */
  reports: Report[] | null;
  /** Why they could not be. */
  failed: Failure | null;
  /** Makes them anew. */
  again: () => void;
}

type Outcome = Pick<Made, 'reports' | 'failed'>;

const nothing: Outcome = { reports: null, failed: null };

export function useReports(state: StudyState, wanted: (state: StudyState) => Wanted[]): Made {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome & { of: StudyState; attempt: number }>();
  useEffect(() => {
    if (state.running || state.done === 0) return;
    const stop = new AbortController();
    const jobs = wanted(state).map((one) =>
      reportOf(jobPool, navigator.userAgent, one, state.seeds, stop.signal),
    );
    Promise.all(jobs).then(
      (reports) => setOutcome({ of: state, attempt, reports, failed: null }),
      (error: Error) => {
        if (!stop.signal.aborted) setOutcome({ of: state, attempt, reports: null, failed: failureOf(error) });
      },
    );
    return () => stop.abort();
  }, [state, wanted, attempt]);
  const { reports, failed } = outcome?.of === state && outcome.attempt === attempt ? outcome : nothing;
  return { reports, failed, again: () => setAttempt(attempt + 1) };
}
