import type { ReactNode } from 'react';
import styles from './StartBar.module.css';

interface Props {
  /** What the button does. */
  start: string;
  disabled: boolean;
  /** What would run, or why nothing can. */
  plan: ReactNode;
  /** Null while nothing runs. */
  progress: Progress | null;
  onStart: () => void;
  onCancel: () => void;
}

interface Progress {
  name: string;
  done: number;
  total: number;
  /** How far it is, in words. */
  text: string;
  cancel: string;
}

/** Starts something long, or shows how far it is and stops it. */
export function StartBar({ start, disabled, plan, progress, onStart, onCancel }: Props) {
  if (!progress)
    return (
      <div className={styles.bar}>
        <button type="button" className="button primary" disabled={disabled} onClick={onStart}>
          {start}
        </button>
        <p className="quiet">{plan}</p>
      </div>
    );
  const { name, done, total, text, cancel } = progress;
  return (
    <div className={styles.bar}>
      <button type="button" className="button" onClick={onCancel}>
        {cancel}
      </button>
      <div className={styles.progress}>
        <progress aria-label={name} max={total} value={done} />
        <p className="quiet number">{text}</p>
      </div>
    </div>
  );
}
