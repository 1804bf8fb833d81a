import { useId } from 'react';
import { cellOf, inRow, type Column, type Row, type RowPath } from '../../session/say/rowTable.ts';
import { fieldAt, formatValue, parseValue } from '../../settings/fields.ts';
import { valueAt, type Path, type Value } from '../../settings/paths.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Switch } from '../controls/Switch.tsx';
import { TypedInput } from '../controls/TypedInput.tsx';
import { useSession, useSettings } from '../shell/context.ts';
import type { Refusal } from '../controls/TypedInput.tsx';
import type { Clash } from '../settings/Refused.tsx';
import { shownValue } from '../settings/shownValue.ts';
import { spokenName } from '../settings/spokenName.ts';
import { Nothing } from './Nothing.tsx';
import styles from './TermControls.module.css';

/** What was last not taken, and of which setting. */
export interface RefusedIn {
  path: RowPath;
  refusal: Refusal | Clash;
}

interface Props {
  column: Column;
  row: Row;
  refused: RefusedIn | null;
  /** Of the element that says why. */
  refusalId: string;
  onRefused: (refused: RefusedIn | null) => void;
}

/** A term of Yours, and what it is changed with. */
export function TermControls({ column, row, ...rest }: Props) {
  const cell = cellOf(column, row);
  if (!cell) return <Nothing />;
  if (cell.fixed) return <span>{shownValue(cell.term, inRow(row, cell.term))}</span>;
  return (
    <div className={styles.controls}>
      {[cell.term, ...cell.details].map((path) => (
        <Control key={path} path={path} {...rest} />
      ))}
    </div>
  );
}

function Control({ path, refused, refusalId, onRefused }: Omit<Props, 'column' | 'row'> & { path: RowPath }) {
  const session = useSession();
  const value = valueAt(useSettings(), path);
  const id = useId();
  const change = (next: Value) => {
    const reason = session.settings.set<Path>(path, next);
    onRefused(reason && { path, refusal: { reason, path, value: next } });
  };
  const symbol = lateWords.table.symbol[path];
  return (
    <div className={styles.control} data-kind={fieldAt(path)!.kind}>
      <label htmlFor={id} className={symbol ? undefined : 'spoken'}>
        <span className="spoken">{spokenName(path)}</span>
        <span aria-hidden>{symbol}</span>
      </label>
      <Input
        {...{ id, path, value, change, refusalId }}
        refused={refused?.path === path}
        refuse={(refusal) => {
          // Leaving the field takes back what was typed, not what could not go with the others.
          if (refusal || !refused || !('reason' in refused.refusal)) onRefused(refusal && { path, refusal });
        }}
      />
    </div>
  );
}

interface InputProps {
  id: string;
  path: RowPath;
  value: Value;
  change: (value: Value) => void;
  refusalId: string;
  refused: boolean;
  refuse: (refusal: Refusal | null) => void;
}

function Input({ id, path, value, change, refusalId, refused, refuse }: InputProps) {
  const field = fieldAt(path)!;
  if (field.kind === 'choice')
    return (
      <select
        id={id}
        value={value as string}
        aria-invalid={refused}
        aria-describedby={refusalId}
        onChange={(event) => change(event.target.value as Value)}
      >
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {shownValue(path, choice)}
          </option>
        ))}
      </select>
    );
  if (field.kind === 'switch')
    return <Switch id={id} describedBy={refusalId} on={value as boolean} onChange={change} />;
  return (
    <TypedInput
      id={id}
      text={formatValue(value)}
      read={(typed) => parseValue(field, typed)}
      onRead={change}
      onRefused={refuse}
      refused={refused}
      describedBy={refusalId}
      inputMode="decimal"
    />
  );
}
