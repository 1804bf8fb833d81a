import type { CSSProperties } from 'react';
import { verdicts } from '../../../session/say/verdicts.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { words } from '../../../words/words.ts';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import styles from './Verdicts.module.css';

/** At each star that lies in the other moon: what the method makes of it. */
export function Verdicts({ method }: { method: MethodId }) {
  const session = useSession();
  const { domain } = useDataset();
  // The frame that is drawn, and the labels that it saw.
  usePage((state) => state.summary);
  const labels = usePage((state) => state.labels);
  const frame = session.playback.frame?.methods.find((shown) => shown.method === method);
  if (!frame || frame.student.predictions === null) return null;
  return verdicts(frame, labels, session.data.unlabeled, domain).map(({ index, verdict }) => {
    const { x, y } = labels[index]!;
    const place = {
      '--x': (x - domain.x[0]) / (domain.x[1] - domain.x[0]),
      '--y': (y - domain.y[0]) / (domain.y[1] - domain.y[0]),
    };
    return (
      <p
        key={index}
        className={styles.verdict}
        style={place as CSSProperties}
        data-verdict={verdict}
        aria-label={words.stage.verdictOf(index, words.stage.verdict[verdict])}
      >
        {words.stage.verdict[verdict]}
      </p>
    );
  });
}
