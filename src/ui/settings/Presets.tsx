import { RadioGroup } from 'radix-ui';
import { useId } from 'react';
import { presetCount } from '../../session/story/counts.ts';
import { nearestPreset, withPreset } from '../../settings/presetOf.ts';
import { presets, type PresetId } from '../../settings/presets.ts';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
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
      <RadioGroup.Root
        aria-labelledby={title}
        value={changed.length === 0 ? preset : ''}
        onValueChange={(id) => session.changeSettings(withPreset(settings, id as PresetId))}
      >
        {ids.map((id) => (
          <Preset
            key={id}
            id={id}
            isNearest={id === preset && changed.length > 0}
            counted={`${title}-counted`}
          />
        ))}
      </RadioGroup.Root>
    </fieldset>
  );
}

interface Props {
  id: PresetId;
  /** Whether no other is as near, and it is not in force. */
  isNearest: boolean;
  /** Id of what says what is counted. */
  counted: string;
}

function Preset({ id, isNearest, counted }: Props) {
  const note = useId();
  const { presetName } = words.settings;
  const { presetNote, reached } = lateWords.drawer;
  const { reached: count, runs } = presetCount(id);
  return (
    <RadioGroup.Item
      value={id}
      className={isNearest ? `${styles.preset} ${styles.nearest}` : styles.preset}
      aria-label={presetName[id]}
      aria-describedby={`${note} ${counted} ${note}-count`}
    >
      <b>{presetName[id]}</b>
      <span className={`${styles.count} number`} id={`${note}-count`}>
        {reached(count, runs)}
      </span>
      <span className={styles.note} id={note}>
        {presetNote[id]}
      </span>
    </RadioGroup.Item>
  );
}
