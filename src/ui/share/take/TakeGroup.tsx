import { lateWords } from '../../../words/lateWords.ts';
import { ShareGroup } from '../ShareGroup.tsx';
import { FilmRow } from './film/FilmRow.tsx';
import { KeptRow } from './KeptRow.tsx';
import { NumbersRow } from './NumbersRow.tsx';
import { PicturesRow } from './pictures/PicturesRow.tsx';
import { PythonRow } from './PythonRow.tsx';
import styles from './TakeGroup.module.css';

/** What can be taken away: a row each. */
const rows = [PicturesRow, FilmRow, NumbersRow, PythonRow, KeptRow];

/** The run on the stage as files. What makes them is fetched when one is asked for. */
export function TakeGroup() {
  return (
    <ShareGroup title={lateWords.take.title}>
      <div className={styles.rows}>
        {rows.map((Row, i) => (
          <Row key={i} />
        ))}
      </div>
    </ShareGroup>
  );
}
