import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { ToggleGroup } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { readNumber, type NumberRange, type Refused } from '../../settings/readNumber.ts';
import { Segments } from '../controls/Segments.tsx';
import { TypedInput, type Refusal } from '../controls/TypedInput.tsx';
import { useWhile } from '../controls/useWhile.ts';
import styles from './Choices.module.css';

/** Choices side by side, as many to a row as fit. */
export const Choices = ({ children }: { children: ReactNode }) => (
  <div className={styles.choices}>{children}</div>
);

interface ManyProps<T extends string> {
  title: string;
  /** Of those that can be chosen. */
  names: Partial<Record<T, string>>;
  /** Null: none. */
  hints: Record<T, string | null>;
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** Any number of choices, in the order of their names. */
export function Many<T extends string>({ title, names, hints, chosen, onChange }: ManyProps<T>) {
  const id = useId();
  const all = Object.keys(names) as T[];
  const explained = all.filter((value) => hints[value] !== null && chosen.includes(value));
  return (
    <div className={styles.choice}>
      <span id={id}>{title}</span>
      <ToggleGroup.Root
        type="multiple"
        className={styles.picks}
        aria-labelledby={id}
        aria-describedby={`${id}-hints`}
        value={[...chosen]}
        onValueChange={(next) => onChange(all.filter((value) => next.includes(value)))}
      >
        {all.map((value) => (
          <ToggleGroup.Item
            key={value}
            value={value}
            className={`button small ${styles.pick}`}
            data-name={names[value]}
          >
            {names[value]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <ul id={`${id}-hints`} className={styles.hints}>
        {explained.map((value) => (
          <li key={value}>
            <b>{names[value]}</b>
            <span>{hints[value]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CountProps {
  title: string;
  choices: readonly number[];
  value: number;
  onChange: (value: number) => void;
}

/** One of a few numbers. */
export function Count({ title, choices, value, onChange }: CountProps) {
  const id = useId();
  const names = Object.fromEntries(choices.map((choice) => [String(choice), words.numbers.count(choice)]));
  return (
    <div className={`${styles.choice} ${styles.count}`}>
      <span id={id}>{title}</span>
      <Segments
        labelledBy={id}
        value={String(value)}
        choices={names}
        onChange={(next) => onChange(Number(next))}
      />
    </div>
  );
}

interface TypedProps<Value> {
  title: string;
  /** The value in force. */
  text: string;
  read: (typed: string) => Value | Refused;
  /** Why a text is none, in a sentence. */
  why: (refusal: Refusal) => string;
  inputMode: 'decimal' | 'numeric' | 'text';
  className?: string;
  onChange: (value: Value) => void;
}

/** Typed. What is not accepted leaves the last value in force, and is refused. */
export function Typed<Value>({ title, text, read, why, inputMode, className, onChange }: TypedProps<Value>) {
  const id = useId();
  const [refusal, setRefusal] = useWhile<Refusal>(text);
  return (
    <div className={`${styles.choice} ${className ?? ''}`}>
      <label htmlFor={id}>{title}</label>
      <TypedInput
        id={id}
        text={text}
        read={read}
        onRead={onChange}
        onRefused={setRefusal}
        refused={refusal !== null}
        describedBy={`${id}-refusal`}
        inputMode={inputMode}
      />
      <p className={`refusal ${styles.refusal}`} id={`${id}-refusal`} role="alert">
        {refusal && why(refusal)}
      </p>
    </div>
  );
}

interface AmountProps {
  title: string;
  value: number;
  range: NumberRange;
  onChange: (value: number) => void;
}

/** A number, typed. */
export const Amount = ({ title, value, range, onChange }: AmountProps) => (
  <Typed
    title={title}
    text={String(value)}
    read={(typed) => readNumber(typed, range)}
    why={({ text, readings }) =>
      lateWords.settings.refusal(text, readings, lateWords.settings.acceptsNumber(range))
    }
    inputMode={range.integer ? 'numeric' : 'decimal'}
    onChange={onChange}
  />
);
