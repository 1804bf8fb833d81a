import { useId } from 'react';
import styles from './Select.module.css';

interface Props<Id extends string> {
  title: string;
  /** Of each choice, in order. */
  names: readonly (readonly [Id, string])[];
  value: Id;
  onChange: (id: Id) => void;
  /** Its choices are short: it leaves room for another beside it. */
  short?: boolean;
}

/** One of many, in a list that opens; its title stands beside it. */
export function Select<Id extends string>({ title, names, value, onChange, short = false }: Props<Id>) {
  const id = useId();
  return (
    <div className={`${styles.choice} ${short ? styles.short : ''}`}>
      <label htmlFor={id}>{title}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Id)}>
        {names.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
