import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { focusOn, headingOver } from '../controls/focusOn.ts';
import { onceAPress } from '../controls/onceAPress.ts';
import { ProgressBar } from '../controls/ProgressBar.tsx';
import styles from './StartBar.module.css';

interface Props {
  /** What the button does. */
  start: string;
  disabled: boolean;
  /** What would run, or why nothing can. */
  plan: ReactNode;
  /** Null while nothing runs. `text`: how far it is, in words. */
  progress: { name: string; done: number; total: number; text: string; cancel: string } | null;
  onStart: () => void;
  onCancel: () => void;
}

/** Starts something long, or shows how far it is and stops it. */
export function StartBar({ start, disabled, plan, progress, onStart, onCancel }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const own = button.current!;
    // Where all has run, there is no more to start.
    return () => void (own === document.activeElement && focusOn(headingOver(own)));
  }, []);
  return (
    <div className={styles.bar}>
      {/* One button for both, so that it keeps the focus. */}
      <button
        ref={button}
        type="button"
        className={progress ? 'button' : 'button primary'}
        disabled={!progress && disabled}
        onKeyDown={onceAPress}
        onClick={progress ? onCancel : onStart}
      >
        {progress ? progress.cancel : start}
      </button>
      {progress ? <ProgressBar {...progress} /> : <p className="quiet">{plan}</p>}
    </div>
  );
}
