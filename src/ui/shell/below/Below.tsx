import { useEffect, useState, type ComponentType } from 'react';
import { usePage } from '../context.ts';
import { fetchLate } from '../fetchLate.ts';
import { words } from '../../../words/words.ts';
import { loadLateWords } from '../../../words/load.ts';
import styles from './Below.module.css';

/** Longest wait for idle time, milliseconds. */
const patience = 2000;

/**
 * The story, the map of a label, how typical this run is, and which part does the work. Not needed for the first
 * trained frame, so it is fetched after it, when the page has nothing better to do.
 */
export function Below() {
  const [parts, setParts] = useState<{ Sections: ComponentType } | 'unreachable' | null>(null);
  const begun = usePage(
    ({ summary, failed }) =>
      failed !== null || (summary !== null && (summary.step > 0 || summary.status !== 'running')),
  );
  useEffect(() => {
    if (!begun) return;
    const load = () =>
      fetchLate(
        () => Promise.all([import('./Sections.tsx'), loadLateWords()]),
        ([{ default: Sections }]) => setParts({ Sections }),
        () => setParts('unreachable'),
      );
    // Safari has no idle callbacks.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, patience);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(load, { timeout: patience });
    return () => cancelIdleCallback(request);
  }, [begun]);
  if (parts === 'unreachable')
    return <p className={`${styles.unreachable} note`}>{words.shell.unreachable}</p>;
  return parts ? <parts.Sections /> : <div className={styles.room} />;
}
