import { Slider, Switch } from 'radix-ui';
import { useId, useState } from 'react';
import { formatValue, parseValue, type Field } from '../../settings/fields.ts';
import { valueAt, type Value } from '../../settings/paths.ts';
import { provenanceOf } from '../../settings/provenance.ts';
import type { Conflict } from '../../settings/settings.ts';
import { useDataset, useSession, useSettings } from '../shell/context.ts';
import { useSlide } from '../controls/useSlide.ts';
import { Sentences } from '../controls/Sentences.tsx';
import { Segments } from '../controls/Segments.tsx';
import { Symbols } from '../controls/Symbols.tsx';
import { TypedInput, type Refusal } from '../controls/TypedInput.tsx';
import { words } from '../../words/words.ts';
import styles from './SettingControl.module.css';

/** One setting: its name, who set it, its control, what it does. What cannot be is refused here. */
export function SettingControl({ field }: { field: Field }) {
  const session = useSession();
  const settings = useSettings();
  const [refusal, setRefusal] = useState<Refusal | Conflict | null>(null);
  const id = useId();
  const { labelsPerClass } = useDataset();
  const { name, note } = words.settings.fields[field.path];
  const value = valueAt(settings, field.path);
  const provenance = provenanceOf(field, value);
  const change = (next: Value) => setRefusal(session.setting(field.path, next));
  return (
    <div className={styles.setting}>
      <div className={styles.head}>
        <label id={`${id}-name`} htmlFor={`${id}-input`}>
          <Symbols text={name} />
        </label>
        <span className={styles.provenance}>{words.drawer.provenanceName[provenance]}</span>
      </div>
      <Control {...{ field, id, value, change, refuse: setRefusal, refused: refusal !== null }} />
      <p className="note" id={`${id}-note`}>
        <Sentences
          of={[
            typeof note === 'string' ? note : note(2 * labelsPerClass),
            words.drawer.provenanceNote(provenance, saidBy(field), field.kind === 'number'),
          ]}
        />
      </p>
      <p className="refusal" id={`${id}-refusal`} role="alert">
        {refusal && reasonOf(refusal, field)}
      </p>
    </div>
  );
}

/** What the paper states of a setting, as its control shows it. */
function saidBy(field: Field): string | null {
  if (field.paper === null) return null;
  if (field.kind === 'switch') return words.drawer.switched(field.paper);
  const text = formatValue(field.paper);
  return field.kind === 'choice' ? (words.settings.fields[field.path].choices[text as never] ?? text) : text;
}

const reasonOf = (refusal: Refusal | Conflict, field: Field): string =>
  typeof refusal === 'string'
    ? words.settings.conflict[refusal]
    : words.settings.refusal(refusal.text, refusal.readings, words.settings.accepts(field));

interface ControlProps {
  field: Field;
  id: string;
  value: Value;
  change: (value: Value) => void;
  refuse: (refusal: Refusal | null) => void;
  refused: boolean;
}

function Control(props: ControlProps) {
  const { field, id, value, change, refuse, refused } = props;
  if (field.kind === 'choice')
    return (
      <Segments
        labelledBy={`${id}-name`}
        value={value as string}
        choices={words.settings.fields[field.path].choices}
        onChange={(choice) => change(choice as Value)}
      />
    );
  if (field.kind === 'switch')
    return (
      <Switch.Root
        className="switch"
        id={`${id}-input`}
        checked={value as boolean}
        onCheckedChange={change}
        aria-describedby={`${id}-note`}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    );
  const slider = field.kind === 'number' ? field.slider : undefined;
  return (
    <div className={styles.amount}>
      {slider && typeof value === 'number' && <Amount {...props} value={value} range={slider} />}
      <TypedInput
        id={`${id}-input`}
        text={formatValue(value)}
        read={(typed) => parseValue(field, typed)}
        onRead={change}
        onRefused={refuse}
        refused={refused}
        describedBy={`${id}-note ${id}-refusal`}
        inputMode={field.kind === 'number' && !field.or ? 'decimal' : 'text'}
      />
    </div>
  );
}

function Amount({
  id,
  value,
  change,
  range,
}: ControlProps & { value: number; range: readonly [number, number, number] }) {
  const [min, max, step] = range;
  const { moving, handlers } = useSlide(change);
  return (
    <Slider.Root
      className="slider"
      {...{ min, max, step }}
      value={[Math.min(max, Math.max(min, moving ?? value))]}
      {...handlers}
    >
      <Slider.Track className="slider-track">
        <Slider.Range className="slider-range" />
      </Slider.Track>
      <Slider.Thumb
        className="slider-thumb"
        aria-labelledby={`${id}-name`}
        aria-valuetext={String(moving ?? value)}
      />
    </Slider.Root>
  );
}
