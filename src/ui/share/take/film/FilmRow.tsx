import { useState } from 'react';
import { lateWords } from '../../../../words/lateWords.ts';
import { ProgressBar } from '../../../controls/ProgressBar.tsx';
import { Select } from '../../../controls/Select.tsx';
import { usePage, useSession } from '../../../shell/context.ts';
import { useStore } from '../../../shell/useStore.ts';
import { panelNames } from '../pictures/panelNames.ts';
import { TakeRow } from '../TakeRow.tsx';
import {
  filmLengths,
  filmSizeIds,
  frameRate,
  type FilmChoice,
  type FilmFormat,
  type FilmLength,
  type FilmOf,
  type FilmSize,
} from './filmChoice.ts';
import { cancelFilm, filming, startFilm } from './filming.ts';

const formats = Object.keys(frameRate) as FilmFormat[];

/** The run in motion, drawn here from what is known of its past. */
export function FilmRow() {
  const session = useSession();
  usePage(({ address }) => address);
  const { progress, said, missed } = useStore(filming, (all) => all);
  const [chosen, setOf] = useState<FilmOf>('plots');
  const [size, setSize] = useState<FilmSize>('720');
  const [length, setLength] = useState<FilmLength>('10');
  const [last, setLast] = useState<FilmChoice | null>(null);
  const { film } = lateWords.take;
  const names = [['plots', film.plots] as const, ...panelNames(session)];
  // Its method may have left the run since.
  const of = names.some(([id]) => id === chosen) ? chosen : 'plots';
  const start = (choice: FilmChoice) => {
    setLast(choice);
    void startFilm(session, choice);
  };
  const again = () => void (last && start(last));
  return (
    <TakeRow title={film.title} note={film.note} saving={{ said, missed, again }}>
      <Select<FilmOf> title={film.of} names={names} value={of} onChange={setOf} />
      <Select
        title={film.size}
        names={filmSizeIds.map((id) => [id, film.sizes[id]] as const)}
        value={size}
        onChange={setSize}
        short
      />
      <Select
        title={film.length}
        names={filmLengths.map((id) => [id, film.seconds(id)] as const)}
        value={length}
        onChange={setLength}
        short
      />
      {/* The button that started it stops it, so that it keeps the focus. */}
      {formats
        .filter((format) => !progress || format === (last?.format ?? 'video'))
        .map((format) => (
          <button
            key={format}
            type="button"
            className="button small"
            onClick={progress ? cancelFilm : () => start({ of, size, length, format })}
          >
            {progress ? film.cancel : film.save[format]}
          </button>
        ))}
      {progress && (
        <ProgressBar
          name={film.progress}
          done={progress.done}
          total={Math.max(1, progress.total)}
          text={film.doing(progress.done, progress.total)}
        />
      )}
    </TakeRow>
  );
}
