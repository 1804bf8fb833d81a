import type { ReactNode } from 'react';
import { Progress, type ProgressProps } from './Progress.tsx';
import styles from './StartBar.module.css';

interface Props {
  /** What the button does. */
  start: string;
  disabled: boolean;
  /** What would run, or why nothing can. */
  plan: ReactNode;
  /** Null while nothing runs. */
  progress: ProgressProps | null;
  onStart: () => void;
  onCancel: () => void;
}

/** Starts something long, or shows how far it is and stops it. */
export const StartBar = ({ start, disabled, plan, progress, onStart, onCancel }: Props) =>
  progress ? (
    <Progress {...progress} onCancel={onCancel} />
  ) : (
    <div className={styles.bar}>
      <button type="button" className="button primary" disabled={disabled} onClick={onStart}>
        {start}
      </button>
      <p className="quiet">{plan}</p>
    </div>
  );
