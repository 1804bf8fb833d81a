import { words } from '../../../words/words.ts';
import { loadLateWords } from '../../../words/load.ts';
import { Missed } from '../late/Missed.tsx';
import { useLate } from '../late/useLate.ts';
import { withStyles } from '../late/withStyles.ts';
import styles from './Below.module.css';

const load = withStyles(async () => {
  const [{ default: Sections }] = await Promise.all([import('./Sections.tsx'), loadLateWords()]);
  return { Sections };
});

/** The story, the map of a label, how typical this run is, and which part does the work. */
export function Below() {
  const { part, missed, again } = useLate(load);
  if (part) return <part.Sections />;
  return (
    <div className={styles.room}>
      {missed && <Missed again={again}>{words.shell.missed.sections}</Missed>}
    </div>
  );
}
