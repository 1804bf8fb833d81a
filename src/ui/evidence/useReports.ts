import { useEffect, useState } from 'react';
import type { Report } from '../../learn/study/report.ts';
import { reportOf, type Wanted } from '../../session/study/reports.ts';
import { jobPool } from '../shell/jobPool.ts';
import type { StudyState } from '../../session/study/study.ts';

/** Reports in the order asked for; null until the study rests and they are made. */
export function useReports(state: StudyState, wanted: (state: StudyState) => Wanted[]): Report[] | null {
  const [made, setMade] = useState<{ of: StudyState; reports: Report[] } | null>(null);
  useEffect(() => {
    if (state.running || state.done === 0) return;
    const stop = new AbortController();
    const jobs = wanted(state).map((one) =>
      reportOf(jobPool, navigator.userAgent, one, state.seeds, stop.signal),
    );
    Promise.all(jobs).then(
      (reports) => setMade({ of: state, reports }),
      () => {},
    );
    return () => stop.abort();
  }, [state, wanted]);
  return made?.of === state ? made.reports : null;
}
