import { Pause, Play } from 'lucide-react';
import { goesOn } from '../../../session/pageState.ts';
import { words } from '../../../words/words.ts';
import { usePage, useSession } from '../../shell/context.ts';
import styles from './PlayButton.module.css';

/** Plays and pauses. */
export function PlayButton() {
  const session = useSession();
  const playing = usePage(goesOn);
  const name = playing ? words.transport.pause : words.transport.play;
  const Icon = playing ? Pause : Play;
  return (
    <button
      type="button"
      className={styles.play}
      aria-label={name}
      title={name}
      onClick={() => session.transport.togglePlay()}
    >
      <Icon size="1.375rem" fill="currentColor" />
    </button>
  );
}
