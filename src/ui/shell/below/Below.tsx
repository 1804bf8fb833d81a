import { words } from '../../../words/words.ts';
import { Missed } from '../late/Missed.tsx';
import styles from './Below.module.css';
import type { Reading } from './useReading.ts';

/** What is measured of the reader's own run, and how typical that is; or what is missing of it. */
export function Below({ reading: { part, missed, again } }: { reading: Reading }) {
  if (part) return <part.Sections />;
  return (
    <div className={styles.room}>
      {missed && <Missed again={again}>{words.shell.missed.sections}</Missed>}
    </div>
  );
}
