import { useId, type ReactNode } from 'react';
import { lateWords } from '../../../words/lateWords.ts';
import { Missed } from '../../shell/late/Missed.tsx';
import type { Saving } from './useSaving.ts';
import styles from './TakeRow.module.css';

interface Props {
  title: string;
  note: string;
  saving: Omit<Saving, 'save'>;
  /** Said in place of what saving says. */
  said?: string | null;
  /** Buttons. */
  children: ReactNode;
}

/** Something to take away: what it is, its buttons, and what came of them. */
export function TakeRow({ title, note, saving, said = saving.said, children }: Props) {
  const id = useId();
  return (
    <fieldset aria-labelledby={id} className={styles.row}>
      <h3 id={id}>{title}</h3>
      <p className="note">{note}</p>
      <div className={styles.buttons}>{children}</div>
      <output className="note">{said}</output>
      {saving.missed && <Missed again={saving.again}>{lateWords.take.missed}</Missed>}
    </fieldset>
  );
}
