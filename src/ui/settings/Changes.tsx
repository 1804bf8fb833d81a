import { ChevronUp, RotateCcw } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { valueAt, type Path } from '../../settings/paths.ts';
import { nearestPreset, withPreset } from '../../settings/presetOf.ts';
import { presets, type PresetId } from '../../settings/presets.ts';
import { withReset } from '../../settings/withReset.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Symbols } from '../controls/Symbols.tsx';
import { useSession, useSettings } from '../shell/context.ts';
import { shownValue } from './shownValue.ts';
import { spokenName } from './spokenName.ts';
import styles from './Changes.module.css';

/** How far the settings are from a preset, at the drawer's foot: nothing moves when that changes. On request, one by one. */
export function Changes() {
  const session = useSession();
  const settings = useSettings();
  const foot = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const list = useId();
  const { preset, changed } = nearestPreset(settings);
  const isChanged = changed.length > 0;
  return (
    <div ref={foot} className={styles.foot} tabIndex={-1}>
      <Distance {...{ preset, changed: changed.length, open, list }} onOpen={() => setOpen(!open)} />
      {isChanged && (
        <button
          type="button"
          className="button small"
          onClick={() => {
            foot.current!.focus();
            session.settings.change(withPreset(settings, preset));
          }}
        >
          {lateWords.drawer.resetAll}
        </button>
      )}
      <ul id={list} className={styles.list} hidden={!open || !isChanged}>
        {changed.map((path) => (
          <Change key={path} {...{ path, preset }} />
        ))}
      </ul>
    </div>
  );
}

interface DistanceProps {
  preset: PresetId;
  changed: number;
  open: boolean;
  /** The list's id. */
  list: string;
  onOpen: () => void;
}

function Distance({ preset, changed, open, list, onOpen }: DistanceProps) {
  const text = lateWords.drawer.distance(preset, changed);
  if (changed === 0) return <p className="quiet">{text}</p>;
  return (
    <button
      type="button"
      className={styles.distance}
      data-aside
      aria-expanded={open}
      aria-controls={list}
      onClick={onOpen}
    >
      <b>{text}</b>
      <ChevronUp size="1rem" aria-hidden />
    </button>
  );
}

function Change({ path, preset }: { path: Path; preset: PresetId }) {
  const session = useSession();
  const settings = useSettings();
  const row = useRef<HTMLLIElement>(null);
  const shown = (of: typeof settings) => shownValue(path, valueAt(of, path));
  const standard = shown(presets[preset]);
  const reset = () => {
    // This row goes away: on to the next, or the one before, or what holds them.
    const { nextElementSibling, previousElementSibling, parentElement } = row.current!;
    const beside = (nextElementSibling ?? previousElementSibling)?.querySelector('button');
    (beside ?? parentElement!.parentElement!).focus();
    session.settings.change(withReset(settings, path));
  };
  return (
    <li ref={row}>
      <span className={styles.name}>
        <Symbols text={lateWords.settings.fields[path].name} />
      </span>
      <b className="number">{shown(settings)}</b>
      <span className={`${styles.standard} number`}>{lateWords.drawer.presetHas(preset, standard)}</span>
      <button
        type="button"
        className="icon"
        aria-label={lateWords.drawer.reset(spokenName(path), standard)}
        onClick={reset}
      >
        <RotateCcw size="1rem" aria-hidden />
      </button>
    </li>
  );
}
