import { Search as Glass, X } from 'lucide-react';
import type { RefObject } from 'react';
import { lateWords } from '../../words/lateWords.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useSpoken } from '../shell/useSpoken.ts';
import styles from './Search.module.css';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  /** How many settings it found. */
  found: number;
  onTyped: (typed: string) => void;
  clear: () => void;
}

/** Where a setting is asked for, and how many answer. */
export function Search({ field, typed, found, onTyped, clear }: Props) {
  const { name, clear: clearName, found: says, none } = lateWords.drawer.search;
  const asked = typed.trim();
  const text = asked === '' ? '' : found > 0 ? says(found) : none(asked.slice(0, 40));
  return (
    <search className={styles.search} data-aside>
      <span className={styles.field}>
        <Glass size="1.125rem" aria-hidden />
        <input
          ref={field}
          type="search"
          aria-label={name}
          placeholder={name}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => onTyped(event.target.value)}
        />
        {typed !== '' && (
          <IconButton name={clearName} onClick={clear}>
            <X size="1.125rem" />
          </IconButton>
        )}
      </span>
      <output className="quiet">
        <span aria-hidden>{text}</span>
        <span className="spoken">{useSpoken(text)}</span>
      </output>
    </search>
  );
}
