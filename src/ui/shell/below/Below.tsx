import { words } from '../../../words/words.ts';
import { loadLateWords } from '../../../words/load.ts';
import { useLate } from '../useLate.ts';
import styles from './Below.module.css';

async function load() {
  const [{ default: Sections }] = await Promise.all([import('./Sections.tsx'), loadLateWords()]);
  return { Sections };
}

/** The story, the map of a label, how typical this run is, and which part does the work. */
export function Below() {
  const part = useLate(load);
  if (part === 'unreachable')
    return <p className={`${styles.unreachable} note`}>{words.shell.unreachable}</p>;
  return part ? <part.Sections /> : <div className={styles.room} />;
}
