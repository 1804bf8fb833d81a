import { useDataset } from '../../shell/context.ts';
import { words } from '../../../words/words.ts';
import styles from './Accuracy.module.css';

/** A share as the panel's large number; a dash until it is measured. */
export function Accuracy({ value }: { value: number | null | undefined }) {
  const { unlabeledCount } = useDataset();
  if (value === null || value === undefined)
    return <p className={`${styles.accuracy} ${styles.unknown} number`}>–</p>;
  return (
    <p className={`${styles.accuracy} number`} translate="no" title={words.stage.accuracy(unlabeledCount)}>
      <span>{words.numbers.percent(value)}</span>
      <small>&thinsp;%</small>
    </p>
  );
}
