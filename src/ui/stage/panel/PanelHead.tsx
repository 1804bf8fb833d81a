import type { ReactNode } from 'react';
import styles from './PanelHead.module.css';

interface Props {
  title: string;
  note?: string | undefined;
  accuracy: ReactNode;
}

/** Above a plot: whose it is, what that one sees, and how well it does. */
export function PanelHead({ title, note, accuracy }: Props) {
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      <div className={styles.accuracy}>{accuracy}</div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}
