import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { csvOf, jsonOf } from '../../learn/study/report.ts';
import { save } from '../controls/save.ts';
import type { Saving } from '../share/take/useSaving.ts';
import { Missed } from '../shell/late/Missed.tsx';
import type { Made } from './useReports.ts';
import styles from './Downloads.module.css';

interface Props {
  made: Made;
  /** What each report is of. */
  names: readonly string[];
  /** Base of the files' names. */
  file: string;
  /** Saves the picture of the strips; absent where there is none. */
  picture?: Saving;
}

/** The runs as files, made here: nothing goes over the network. */
export function Downloads({ made: { reports, failed, again }, names, file, picture }: Props) {
  const named = (i: number) => [file, ...(names.length > 1 ? [names[i]] : [])].join('-');
  return (
    <p className={styles.downloads}>
      <span>{lateWords.downloads.title}</span>
      {picture && (
        <button
          type="button"
          className="button small"
          onClick={() => picture.save({ picture: 'runs', size: 'text', format: 'svg' })}
        >
          {lateWords.downloads.picture}
        </button>
      )}
      {picture?.missed && <Missed again={picture.again}>{lateWords.take.missed}</Missed>}
      {names.map((name, i) => (
        <span key={name}>
          <button
            type="button"
            className="button small"
            disabled={reports === null}
            onClick={() => save(`${named(i)}.csv`, 'text/csv', csvOf(reports![i]!))}
          >
            {lateWords.downloads.csv(name)}
          </button>
          <button
            type="button"
            className="button small"
            disabled={reports === null}
            onClick={() =>
              save(`${named(i)}.json`, 'application/json', jsonOf(reports![i]!, lateWords.variants))
            }
          >
            {lateWords.downloads.json(name)}
          </button>
        </span>
      ))}
      {failed && (
        <span role="alert">
          <span>{lateWords.downloads.failed(words.notices.failure(failed))}</span>
          <button type="button" className="button small" onClick={again}>
            {words.shell.missed.again}
          </button>
        </span>
      )}
    </p>
  );
}
