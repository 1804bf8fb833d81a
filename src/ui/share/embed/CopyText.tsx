import { useId, useRef, useState } from 'react';
import { lateWords } from '../../../words/lateWords.ts';
import { Sentences } from '../../controls/Sentences.tsx';
import { useCopy } from '../useCopy.ts';
import styles from './CopyText.module.css';

interface Props {
  name: string;
  copyName: string;
  text: string;
  /** Sentences about it. */
  note?: string[];
}

/** A text of several lines to copy. */
export function CopyText({ name, copyName, text, note }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { copied, copy } = useCopy(field);
  // What was copied may not be what stands there now.
  const [taken, setTaken] = useState<string | null>(null);
  return (
    <div className={styles.copy}>
      <div className={styles.head}>
        <label htmlFor={id}>{name}</label>
        <button type="button" className="button small" onClick={() => void copy().then(() => setTaken(text))}>
          {copyName}
        </button>
      </div>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        readOnly
        rows={4}
        spellCheck={false}
        translate="no"
        aria-describedby={note && `${id}-note`}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      {note && (
        <p className="note" id={`${id}-note`}>
          <Sentences of={note} />
        </p>
      )}
      <output className="note">
        {copied && taken === text && <span>{lateWords.share.link[copied]}</span>}
      </output>
    </div>
  );
}
