import { Info, RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import type { Field } from '../../settings/fields.ts';
import { valueAt } from '../../settings/paths.ts';
import { nearestPreset } from '../../settings/presetOf.ts';
import { presets } from '../../settings/presets.ts';
import type { Provenance } from '../../settings/provenance.ts';
import { withReset } from '../../settings/withReset.ts';
import { Symbols } from '../controls/Symbols.tsx';
import { useSession, useSettings } from '../shell/context.ts';
import { lateWords } from '../../words/lateWords.ts';
import { shownValue } from './shownValue.ts';
import { spokenName } from './spokenName.ts';
import styles from './About.module.css';

interface Props {
  field: Field;
  id: string;
  provenance: Provenance;
  /** Whether it is not as the nearest preset has it. */
  isChanged: boolean;
  /** Whether its note is shown. */
  asked: boolean;
  onAsked: () => void;
  onReset: () => void;
}

/** A setting's name, what its number counts, who says so, and the way back to the preset's value. */
export function About({ field, id, provenance, isChanged, asked, onAsked, onReset }: Props) {
  const session = useSession();
  const settings = useSettings();
  const more = useRef<HTMLButtonElement>(null);
  const { path } = field;
  const { name, unit } = lateWords.settings.fields[path];
  const standard = shownValue(path, valueAt(presets[nearestPreset(settings).preset], path));
  const reset = () => {
    session.settings.change(withReset(settings, path));
    onReset();
    // The button that was pressed goes away.
    more.current!.focus({ preventScroll: true });
  };
  return (
    <div className={field.kind === 'choice' ? `${styles.about} ${styles.wide}` : styles.about}>
      <div className={styles.named}>
        <label id={`${id}-name`} htmlFor={`${id}-input`}>
          <Symbols text={name} />
        </label>
        {unit && <span>{unit}</span>}
      </div>
      <div className={styles.said}>
        <button
          ref={more}
          type="button"
          className={styles.more}
          data-aside
          aria-label={lateWords.drawer.about(provenance, spokenName(path))}
          aria-expanded={asked}
          aria-controls={`${id}-note`}
          onClick={onAsked}
        >
          <span>{lateWords.drawer.provenanceName[provenance]}</span>
          <Info size="0.875rem" aria-hidden />
        </button>
        {isChanged && (
          <button
            type="button"
            className={styles.reset}
            aria-label={lateWords.drawer.reset(spokenName(path), standard)}
            onClick={reset}
          >
            <RotateCcw size="0.875rem" aria-hidden />
            <span>{standard}</span>
          </button>
        )}
      </div>
    </div>
  );
}
