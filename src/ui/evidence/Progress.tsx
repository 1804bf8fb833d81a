import { ProgressBar } from '../controls/ProgressBar.tsx';
import styles from './Progress.module.css';

export interface ProgressProps {
  name: string;
  done: number;
  total: number;
  /** How far it is, in words. */
  text: string;
  cancel: string;
}

/** How far something long is, and what stops it. */
export const Progress = ({
  name,
  done,
  total,
  text,
  cancel,
  onCancel,
}: ProgressProps & { onCancel: () => void }) => (
  <div className={styles.bar}>
    <button type="button" className="button" onClick={onCancel}>
      {cancel}
    </button>
    <ProgressBar {...{ name, done, total, text }} />
  </div>
);
