import { words } from '../../words/words.ts';
import { ToggleGroup } from 'radix-ui';
import { useId, useState, type ReactNode } from 'react';
import { readNumber } from '../../settings/readNumber.ts';
import { Segments } from '../controls/Segments.tsx';
import { TypedInput, type Refusal } from '../controls/TypedInput.tsx';
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

interface SeedProps {
  title: string;
  value: number;
  /** The largest that fits. */
  max: number;
  onChange: (value: number) => void;
}

/** A whole number, typed. What is none leaves the last one in force, and is refused. */
export function Seed({ title, value, max, onChange }: SeedProps) {
  const id = useId();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const range = { min: 0, max, integer: true };
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{title}</label>
      <TypedInput
        id={id}
        text={String(value)}
        read={(typed) => readNumber(typed, range)}
        onRead={onChange}
        onRefused={setRefusal}
        refused={refusal !== null}
        describedBy={`${id}-refusal`}
        inputMode="numeric"
      />
      <p className={`refusal ${styles.refusal}`} id={`${id}-refusal`} role="alert">
        {refusal &&
          words.settings.refusal(refusal.text, refusal.readings, words.settings.acceptsNumber(range))}
      </p>
    </div>
  );
}
