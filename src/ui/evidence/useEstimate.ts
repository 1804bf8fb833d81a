/** Studies of the page, and how long one would take. */
import { useEffect, useState, type RefObject } from 'react';
import { jobPool } from '../shell/jobPool.ts';
import { RunTimes } from '../../session/study/runTimes.ts';
import { Study, type Part } from '../../session/study/study.ts';

const runTimes = new RunTimes(jobPool);

/** One that lives as long as the page: what it came to is there again when its fold is opened again. */
export const createStudy = (): Study =>
  new Study(jobPool, (part, milliseconds) => runTimes.learn(part, milliseconds));

/** Milliseconds that a choice stands before it is timed. */
const settling = 400;

/**
 * Seconds that all parts would take; null where that is not known yet. Short runs are timed once the section is
 * in sight.
 */
export function useEstimate(
  parts: readonly Part[],
  seeds: number,
  section: RefObject<Element | null>,
): number | null {
  const [, setMeasured] = useState(0);
  const visible = useVisible(section);
  const seconds = runTimes.estimate(parts, seeds);
  const wanted = JSON.stringify(visible && seconds === null ? parts : []);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      // Without a time the section works as well; a run would say what is wrong.
      await runTimes.measure(JSON.parse(wanted) as Part[], stop.signal).catch(() => {});
      if (!stop.signal.aborted) setMeasured((times) => times + 1);
    }, settling);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted]);
  return seconds;
}

function useVisible(element: RefObject<Element | null>): boolean {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setVisible(entry!.isIntersecting));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return visible;
}
