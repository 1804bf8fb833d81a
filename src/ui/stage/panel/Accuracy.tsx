import { words } from '../../../words/words.ts';
import styles from './Accuracy.module.css';

/** A panel's large number; a dash until it is measured. */
export function Accuracy({ value }: { value: number | null | undefined }) {
  if (value === null || value === undefined)
    return (
      <p key="unknown" className={`${styles.accuracy} ${styles.unknown} number`}>
        –
      </p>
    );
  return (
    <p key="known" className={`${styles.accuracy} number`} translate="no">
      <span>{words.numbers.percent(value)}</span>
      <small>&thinsp;%</small>
    </p>
  );
}
