import { Slider, Switch } from 'radix-ui';
import { useId, useState } from 'react';
import {
  accepted,
  fieldAt,
  formatValue,
  parseValue,
  valueAt,
  type Field,
  type Value,
} from '../../settings/fields.ts';
import { useSession, useSettings } from '../shell/context.ts';
import { Segments } from '../controls/Segments.tsx';
import { Symbols } from '../controls/Symbols.tsx';
import { settingWords } from '../../words/en/settings.ts';
import * as words from '../../words/en/page.ts';

/** One setting: its name, who set it, its control, what it does. What cannot be is refused here. */
export function SettingControl({ path }: { path: string }) {
  const session = useSession();
  const settings = useSettings();
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  const field = fieldAt(path)!;
  const { name, note } = settingWords[path]!;
  const value = valueAt(settings, path);
  const change = (next: Value) => setRefusal(session.setting(path, next));
  return (
    <div className="setting">
      <div className="setting-head">
        <label id={`${id}-name`} htmlFor={`${id}-input`}>
          <Symbols text={name} />
        </label>
        <span className="provenance" title={words.provenanceNote[field.provenance]}>
          {words.provenanceName[field.provenance]}
        </span>
      </div>
      <Control {...{ field, id, value, change, refuse: setRefusal, refused: refusal !== null }} />
      <p className="note" id={`${id}-note`}>
        {note}
      </p>
      <p className="refusal" id={`${id}-refusal`} role="alert">
        {refusal}
      </p>
    </div>
  );
}

interface ControlProps {
  field: Field;
  id: string;
  value: Value;
  change: (value: Value) => void;
  refuse: (reason: string | null) => void;
  refused: boolean;
}

function Control(props: ControlProps) {
  const { field, id, value, change } = props;
  if (field.kind === 'choice')
    return (
      <Segments
        labelledBy={`${id}-name`}
        value={value as string}
        choices={settingWords[field.path]!.choices!}
        onChange={change}
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
  return (
    <div className="amount">
      {sliderRange[field.path] && typeof value === 'number' && <Amount {...props} value={value} />}
      {/* The key makes a fresh input when the value changes elsewhere: undo, a preset, the slider. */}
      <TextInput key={formatValue(value)} {...props} />
    </div>
  );
}

/** The part of a setting's range that a slider covers; the input takes the whole. */
const sliderRange: Record<string, [number, number, number]> = {
  'teacher.feedback.weight': [0, 10, 0.1],
  'teacher.consistency.weight': [0, 20, 0.5],
  'teacher.labels': [0, 1, 0.01],
  'teacher.learningRate': [0, 2, 0.05],
  'teacher.consistency.deviation': [0, 1, 0.02],
  'student.learningRate': [0, 2, 0.05],
  'student.labels': [0, 1, 0.01],
  'data.noise': [0, 0.3, 0.01],
};

function Amount({ field, id, value, change }: ControlProps & { value: number }) {
  const [min, max, step] = sliderRange[field.path]!;
  const [moving, setMoving] = useState<number | null>(null);
  return (
    <Slider.Root
      className="slider"
      {...{ min, max, step }}
      value={[Math.min(max, Math.max(min, moving ?? value))]}
      onValueChange={([next]) => setMoving(next!)}
      onValueCommit={([next]) => {
        setMoving(null);
        change(next!);
      }}
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

function TextInput({ field, id, value, change, refuse, refused }: ControlProps) {
  const [text, setText] = useState(formatValue(value));
  const submit = () => {
    if (text === formatValue(value)) return refuse(null);
    try {
      change(parseValue(field, text));
    } catch {
      refuse(words.refusal(text, accepted(field)));
    }
  };
  return (
    <input
      id={`${id}-input`}
      className="number"
      inputMode={field.kind === 'number' && !field.or ? 'decimal' : 'text'}
      autoComplete="off"
      value={text}
      aria-invalid={refused}
      aria-describedby={`${id}-note ${id}-refusal`}
      onChange={(event) => setText(event.target.value)}
      onBlur={submit}
      onKeyDown={(event) => event.key === 'Enter' && submit()}
    />
  );
}
