import { useEffect, useState } from 'react';
import { Sentences } from '../../controls/Sentences.tsx';
import { words } from '../../../words/words.ts';
import { reload } from './reload.ts';
import { whyMissed, type Missed as Why } from './whyMissed.ts';
import styles from './Missed.module.css';

interface Props {
  /** What is missing, in a sentence. */
  children?: string;
  /** Fetches it again; also called once the network is back. Without it, something else does. */
  again?: () => void;
}

/**
 * Says that a file of the page could not be had, and why, with the ways out that there are. Without a network a
 * reload is none: it could leave an empty window.
 */
export function Missed({ children, again }: Props) {
  const [why, setWhy] = useState<Why | null>(null);
  const ask = () => void whyMissed().then(setWhy);
  useEffect(ask, []);
  const retry = () => {
    again?.();
    ask();
  };
  useEffect(() => {
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  });
  const { missed } = words.shell;
  return (
    <div className={styles.missed}>
      <output className="note">
        <Sentences of={[children, why && missed.why[why], why && why !== 'offline' && missed.kept]} />
      </output>
      {again && why !== 'newer' && (
        <button type="button" className="button small" onClick={retry}>
          {missed.again}
        </button>
      )}
      {why && why !== 'offline' && (
        <button type="button" className="button small" onClick={() => void reload()}>
          {missed.reload}
        </button>
      )}
    </div>
  );
}
