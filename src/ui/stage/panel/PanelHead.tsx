import type { MethodId } from '../../../settings/settings.ts';
import type { NetworkName } from '../slow/scene.ts';
import { Accuracy } from './Accuracy.tsx';
import styles from './PanelHead.module.css';

interface Props {
  title: string;
  note?: string | undefined;
  method: MethodId;
  network: NetworkName;
}

/** Above a plot: whose it is, what that one sees, and how well it does. */
export function PanelHead({ title, note, method, network }: Props) {
  return (
    <div className={styles.head}>
      <div>
        <h2>{title}</h2>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </div>
      <Accuracy method={method} network={network} />
    </div>
  );
}
