import type { MethodId } from '../../../settings/settings.ts';
import { words } from '../../../words/words.ts';
import type { NetworkName } from '../slow/scene.ts';
import { useAccuracy } from '../slow/useSlow.ts';
import styles from './Accuracy.module.css';

/** A network's, as the panel's large number; a dash until it is measured. */
export function Accuracy({ method, network }: { method: MethodId; network: NetworkName }) {
  const value = useAccuracy(method, network);
  if (value === null || value === undefined)
    return <p className={`${styles.accuracy} ${styles.unknown} number`}>–</p>;
  return (
    <p className={`${styles.accuracy} number`} translate="no">
      <span>{words.numbers.percent(value)}</span>
      <small>&thinsp;%</small>
    </p>
  );
}
