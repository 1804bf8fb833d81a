import type { Rate } from '../../../learn/study/statistics.ts';
import styles from './Interval.module.css';

/** A rate with its interval on a line from 0 to 100 %, as wide as its place. */
export const Interval = ({ rate: { rate, low, high } }: { rate: Rate }) => (
  <span className={styles.interval} aria-hidden>
    <i className={styles.range} style={{ left: percent(low), width: percent(high - low) }} />
    <i className={styles.rate} style={{ left: percent(rate) }} />
  </span>
);

const percent = (share: number): string => `${100 * share}%`;
