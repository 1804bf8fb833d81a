import type { ReactNode } from 'react';
import styles from './Held.module.css';

/** Keeps the room of the widest text that may stand here, so that a change of text moves nothing. */
export function Held({ widest, children }: { widest: string; children: ReactNode }) {
  return (
    <span className={styles.held} data-widest={widest}>
      {children}
    </span>
  );
}
