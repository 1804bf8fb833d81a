import { useId } from 'react';
import { presetCount } from '../../session/story/counts.ts';
import { nearestPreset, withPreset } from '../../settings/presetOf.ts';
import { presets, type PresetId } from '../../settings/presets.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Radios } from '../controls/Radios.tsx';
import { useSession, useSettings } from '../shell/context.ts';
import styles from './Presets.module.css';

const ids = Object.keys(presets) as PresetId[];

/** Complete settings to choose from: what each is, and what it came to. The nearest is marked where none is in force. */
export function Presets() {
  const session = useSession();
  const settings = useSettings();
  const { preset, changed } = nearestPreset(settings);
  const title = useId();
  return (
    <fieldset className={styles.presets}>
      <legend className={styles.legend}>
        <span id={title}>{lateWords.drawer.presets}</span>
        <span className={styles.counted} id={`${title}-counted`} aria-hidden>
          {lateWords.drawer.recorded}
        </span>
      </legend>
      <Radios
        labelledBy={title}
        value={changed.length === 0 ? preset : null}
        choices={ids.map((id) => ({
          id,
          shown: <Preset id={id} noteId={`${title}-${id}`} />,
          className:
            id === preset && changed.length > 0 ? `${styles.preset} ${styles.nearest}` : styles.preset!,
          name: lateWords.settings.presetName[id],
          describedBy: `${title}-${id} ${title}-counted ${title}-${id}-count`,
        }))}
        onChange={(id) => session.settings.change(withPreset(settings, id))}
      />
    </fieldset>
  );
}

/** A preset's row. @param noteId of what describes it; before `-count` that of what it came to */
function Preset({ id, noteId }: { id: PresetId; noteId: string }) {
  const { presetNote, reached } = lateWords.drawer;
  const { reached: count, runs } = presetCount(id);
  return (
    <>
      <b>{lateWords.settings.presetName[id]}</b>
      <span className={`${styles.count} number`} id={`${noteId}-count`}>
        {reached(count, runs)}
      </span>
      <span className={styles.note} id={noteId}>
        {presetNote[id]}
      </span>
    </>
  );
}
