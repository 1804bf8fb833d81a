import { mapCells } from '../../../data/mapGrid.ts';
import type { MapState } from '../../../session/solve/mapping.ts';
import type { ShownMap } from '../../../session/solve/shownMap.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { Sentences } from '../../controls/Sentences.tsx';
import { Missed } from '../../shell/late/Missed.tsx';
import { StartBar } from '../StartBar.tsx';
import { mapping } from './mapping.ts';
import styles from './MapBar.module.css';

interface Props {
  state: MapState;
  /** Where the map that is shown comes from. */
  shown: ShownMap['from'];
  disabled: boolean;
  onStart: () => void;
}

/** Starts the map, or shows how far it is and stops it; and how the last one ended. */
export function MapBar({ state, shown, disabled, onStart }: Props) {
  const { running, trained, diverged, seconds, failed } = state;
  const own = shown === 'here' && !running;
  const whole = own && trained === mapCells;
  const secondsLeft = trained === 0 ? null : (seconds / trained) * (mapCells - trained);
  const { map } = lateWords;
  return (
    <>
      {!whole && (
        <StartBar
          start={map.start}
          disabled={disabled}
          plan={map.plan(mapCells)}
          progress={
            running
              ? {
                  name: map.progress,
                  done: trained,
                  total: mapCells,
                  text: map.doing(trained, mapCells, secondsLeft),
                  cancel: map.cancel,
                }
              : null
          }
          onStart={onStart}
          onCancel={() => mapping.cancel()}
        />
      )}
      <output className={`${styles.ending} quiet number`}>
        <Sentences
          of={[
            shown === null && !running && map.none,
            failed && map.failed(words.notices.failure(failed)),
            own && map.ended(trained, mapCells, seconds),
            own && diverged > 0 && map.diverged(diverged),
          ]}
        />
      </output>
      {failed?.kind === 'missing' && <Missed />}
    </>
  );
}
