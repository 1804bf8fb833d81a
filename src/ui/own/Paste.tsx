import { useId, useState } from 'react';
import { lateWords } from '../../words/lateWords.ts';
import styles from './Paste.module.css';

/** Characters: some hundreds of lines. */
const long = 10_000;

/** A table that is pasted or typed. */
export function Paste({ onTaken }: { onTaken: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const { own } = lateWords;
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        onTaken(text);
      }}
    >
      <label htmlFor={id}>{own.pasteName}</label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        placeholder={own.example}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          if (pasted.length < long) return;
          // A browser takes seconds to lay out so many lines, and nobody would edit them here.
          event.preventDefault();
          onTaken(pasted);
        }}
      />
      <button type="submit" className="button small" disabled={text.trim() === ''}>
        {own.take}
      </button>
    </form>
  );
}
