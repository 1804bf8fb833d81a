import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { csvOf, jsonOf } from '../../learn/study/report.ts';
import { save } from '../controls/save.ts';
import type { Made } from './useReports.ts';
import styles from './Downloads.module.css';

interface Props {
  made: Made;
  /** What each report is of. */
  names: readonly string[];
  /** Base of the files' names. */
  file: string;
  /** Draws the picture; absent where there is none. */
  picture?: () => string;
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
          onClick={() => save(`${file}.svg`, 'image/svg+xml', picture())}
        >
          {lateWords.downloads.picture}
        </button>
      )}
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
