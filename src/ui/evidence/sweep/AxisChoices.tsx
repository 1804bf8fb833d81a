import { useId } from 'react';
import { canSweep, readAxis, type AxisRefusal } from '../../../learn/study/sweepAxis.ts';
import { fieldAt, fieldsOf, parseValue, settingGroups, type Field } from '../../../settings/fields.ts';
import { valueAt, type Path, type Value } from '../../../settings/paths.ts';
import { Refused } from '../../../settings/readNumber.ts';
import {
  choiceAround,
  counts,
  listed,
  spacings,
  withSpacing,
  type AxisChoice,
  type Spacing,
} from '../../../session/study/axisChoice.ts';
import { recordedAxis } from '../../../session/study/recordedSweeps.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { Segments } from '../../controls/Segments.tsx';
import { useSettings } from '../../shell/context.ts';
import { useMeant } from '../../settings/useMeant.ts';
import { shownValue } from '../../settings/shownValue.ts';
import { Amount, Choices, Count, Many, Typed } from '../Choices.tsx';
import styles from './AxisChoices.module.css';

interface Props {
  title: string;
  /** Null: no setting, where that can be. */
  choice: AxisChoice | null;
  /** The other axis's: no setting is swept twice. */
  other: Path | undefined;
  /** Whether there can be none. */
  optional?: boolean;
  refused: AxisRefusal | null;
  onChange: (choice: AxisChoice | null) => void;
}

/** Which setting is swept, and which values it takes. */
export function AxisChoices({ title, choice, other, optional = false, refused, onChange }: Props) {
  const settings = useSettings();
  const id = useId();
  const { sweep } = lateWords;
  const isMeant = useMeant();
  const isOffered = (field: Field) => isMeant(field) || field.path === choice?.path;
  // What was recorded is there at once.
  const start = (path: Path) => {
    const known = recordedAxis(path);
    return known ? listed(known) : choiceAround(path, valueAt(settings, path));
  };
  const take = (path: string) => onChange(path === '' ? null : start(path as Path));
  return (
    <fieldset className={styles.axis}>
      <legend className="spoken">{title}</legend>
      <div className={styles.setting}>
        <label htmlFor={id}>{title}</label>
        <select id={id} value={choice?.path ?? ''} onChange={(event) => take(event.target.value)}>
          {optional && <option value="">{sweep.noSecond}</option>}
          {settingGroups.map((group) => (
            <optgroup key={group} label={lateWords.settings.group[group]}>
              {fieldsOf(group)
                .filter((field) => canSweep(field) && isOffered(field) && field.path !== other)
                .map(({ path }) => (
                  <option key={path} value={path}>
                    {lateWords.settings.fields[path].name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      {choice && <Values field={fieldAt(choice.path)!} {...{ choice, onChange }} />}
      {refused && (
        <p className="refusal" role="alert">
          {sweep.refusedAxis(refused, choice ? lateWords.settings.fields[choice.path].name : '')}
        </p>
      )}
    </fieldset>
  );
}

interface ValuesProps {
  field: Field;
  choice: AxisChoice;
  onChange: (choice: AxisChoice) => void;
}

function Values({ field, choice, onChange }: ValuesProps) {
  if (field.kind === 'choice' || field.kind === 'switch') return <Picked {...{ field, choice, onChange }} />;
  if (field.kind !== 'number') return <Listed {...{ choice, onChange }} />;
  return (
    <>
      <Spaced {...{ choice, onChange }} />
      {choice.spacing === 'list' ? (
        <Listed {...{ choice, onChange }} />
      ) : (
        <Ranged {...{ field, choice, onChange }} />
      )}
    </>
  );
}

/** Some of those that there are. */
function Picked({ field, choice, onChange }: ValuesProps) {
  const all = field.kind === 'choice' ? [...field.choices] : ['false', 'true'];
  const nameOf = (text: string) => shownValue(field.path, parseValue(field, text) as Value);
  return (
    <Many
      title={lateWords.sweep.picked}
      names={Object.fromEntries(all.map((text) => [text, nameOf(text)]))}
      hints={Object.fromEntries(all.map((text) => [text, null]))}
      chosen={choice.list.split(',')}
      onChange={(next) => onChange({ ...choice, list: next.join(',') })}
    />
  );
}

function Spaced({ choice, onChange }: Omit<ValuesProps, 'field'>) {
  const id = useId();
  const { spacing, spacingName } = lateWords.sweep;
  return (
    <div className={styles.spacing}>
      <span id={id}>{spacing}</span>
      <Segments<Spacing>
        labelledBy={id}
        value={choice.spacing}
        choices={
          Object.fromEntries(spacings.map((one) => [one, spacingName[one]])) as Record<Spacing, string>
        }
        onChange={(next) => onChange(withSpacing(choice, next))}
      />
    </div>
  );
}

/** Typed, as the address has them. */
function Listed({ choice, onChange }: Omit<ValuesProps, 'field'>) {
  const { path } = choice;
  const { sweep } = lateWords;
  return (
    <Typed
      title={sweep.list}
      text={choice.list}
      read={(typed) => ('axis' in readAxis(`${path}=${typed}`) ? typed : new Refused())}
      why={({ text }) => {
        const read = readAxis(`${path}=${text}`);
        return 'refused' in read ? sweep.refusedAxis(read.refused, lateWords.settings.fields[path].name) : '';
      }}
      inputMode="text"
      className={styles.list}
      onChange={(list) => onChange({ ...choice, list })}
    />
  );
}

function Ranged({ field, choice, onChange }: ValuesProps) {
  if (field.kind !== 'number') return null;
  const { sweep } = lateWords;
  return (
    <Choices>
      <div className={styles.ends}>
        <Amount
          title={sweep.from}
          value={choice.from}
          range={field}
          onChange={(from) => onChange({ ...choice, from })}
        />
        <Amount
          title={sweep.to}
          value={choice.to}
          range={field}
          onChange={(to) => onChange({ ...choice, to })}
        />
      </div>
      <Count
        title={sweep.count}
        choices={counts}
        value={choice.count}
        onChange={(count) => onChange({ ...choice, count })}
      />
    </Choices>
  );
}
