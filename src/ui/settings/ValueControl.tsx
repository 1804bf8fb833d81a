import { formatValue, parseValue, type Field } from '../../settings/fields.ts';
import type { Value } from '../../settings/paths.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Segments } from '../controls/Segments.tsx';
import { Slider } from '../controls/Slider.tsx';
import { Switch } from '../controls/Switch.tsx';
import { TypedInput, type Refusal } from '../controls/TypedInput.tsx';
import { DataChoice } from '../own/DataChoice.tsx';
import { useDataset } from '../shell/context.ts';
import styles from './ValueControl.module.css';

interface Props {
  field: Field;
  /** Before `-name`, `-note`, `-refusal` the ids of what it is named and described by; before `-input` its own. */
  id: string;
  value: Value;
  change: (value: Value) => void;
  refuse: (refusal: Refusal | null) => void;
  refused: boolean;
}

/** What a setting's value is chosen, switched, slid or typed with. */
export function ValueControl(props: Props) {
  const { field, id, value, change } = props;
  const { placements } = useDataset();
  if (field.path === 'data.set')
    return (
      <div className={styles.choice}>
        <DataChoice labelledBy={`${id}-name`} />
      </div>
    );
  if (field.kind === 'choice') {
    const { choices } = lateWords.settings.fields[field.path];
    const offered = field.path === 'data.placement' ? placements : field.choices;
    return (
      <div className={styles.choice}>
        <Segments
          labelledBy={`${id}-name`}
          value={value as string}
          choices={Object.fromEntries(offered.map((one) => [one, choices[one]]))}
          onChange={(choice) => change(choice as Value)}
        />
      </div>
    );
  }
  if (field.kind === 'switch')
    return <Switch id={`${id}-input`} describedBy={`${id}-note`} on={value as boolean} onChange={change} />;
  return <Typed {...props} />;
}

/** Typed, and slid where a part of its range is of interest. */
function Typed(props: Props) {
  const { field, id, value, change, refuse, refused } = props;
  const slider = field.kind === 'number' ? field.slider : undefined;
  return (
    <div className={slider ? styles.amount : styles.typed}>
      {slider && typeof value === 'number' && (
        <Slider
          labelledBy={`${id}-name`}
          {...{ min: slider[0], max: slider[1], step: slider[2], value }}
          onEnd={change}
        />
      )}
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
