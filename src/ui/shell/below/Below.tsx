import { words } from '../../../words/words.ts';
import { Missed } from '../late/Missed.tsx';
import styles from './Below.module.css';
import type { Reading } from './useReading.ts';

/** The map of a label, how typical this run is, and which part does the work; or what is missing of it. */
export function Below({ reading: { part, missed, again } }: { reading: Reading }) {
  if (part) return <part.Sections />;
  return (
    <div className={styles.room}>
      {missed && <Missed again={again}>{words.shell.missed.sections}</Missed>}
    </div>
  );
}
