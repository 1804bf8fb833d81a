import { Switch } from '../../controls/Switch.tsx';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import styles from './ShortcutList.module.css';

/** What each key does, and the switch that turns them off. */
export function ShortcutList({ on, onTurn }: { on: boolean; onTurn: (on: boolean) => void }) {
  const { list, on: switchName } = lateWords.shortcuts;
  return (
    <>
      <h2>{words.shell.shortcuts}</h2>
      <dl className={styles.keys}>
        {list.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.on}>
        <label htmlFor="shortcuts-on">{switchName}</label>
        <Switch id="shortcuts-on" on={on} onChange={onTurn} />
      </div>
    </>
  );
}
