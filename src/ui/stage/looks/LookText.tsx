import type { ReactNode } from 'react';
import styles from './LookText.module.css';

/** What an overlay says, below its switch. */
export const LookText = ({ children }: { children: ReactNode }) => (
  <div className={`${styles.text} number`}>{children}</div>
);
