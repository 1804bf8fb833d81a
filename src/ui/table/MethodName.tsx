import type { MethodId } from '../../settings/settings.ts';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { usePage } from '../shell/context.ts';
import styles from './MethodName.module.css';

/** A method's name, and how well it does now if it is on the screen. */
export function MethodName({ id }: { id: MethodId }) {
  const accuracy = usePage(({ summary }) => summary?.methods.find(({ method }) => method === id)?.accuracy);
  return (
    <div className={styles.name}>
      <b>{words.methods.name[id]}</b>
      {accuracy != null && <small>{lateWords.table.accuracy(words.numbers.percent(accuracy))}</small>}
    </div>
  );
}
