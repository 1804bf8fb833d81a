import { contraryLabels, verdicts } from '../../../session/say/verdicts.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { words } from '../../../words/words.ts';
import { useDataset, usePage, useSession, useSettings } from '../../shell/context.ts';
import { useAfter } from '../slow/useSlow.ts';
import { starPlace } from './starPlace.ts';
import styles from './Verdicts.module.css';

/** At each star that lies among the other class: what the method makes of it. */
export function Verdicts({ method }: { method: MethodId }) {
  const session = useSession();
  const { domain } = useDataset();
  const settings = useSettings();
  // The frame that is drawn, and the labels that it saw.
  usePage((state) => state.summary);
  const labels = usePage((state) => state.labels);
  const after = useAfter(method, 'student');
  const points = session.data.unlabeled;
  const contrary = contraryLabels(labels, points);
  const frame = session.playback.frame?.methods.find((shown) => shown.method === method);
  if (!frame || frame.student.predictions === null) return null;
  const shown = { method, student: after ?? frame.student };
  return verdicts(shown, settings, labels, contrary, domain).map(({ index, verdict }) => {
    return (
      <p
        key={index}
        className={styles.verdict}
        style={starPlace(labels[index]!, domain)}
        data-verdict={verdict}
        aria-label={words.stage.verdictOf(index, words.stage.verdict[verdict])}
      >
        {words.stage.verdict[verdict]}
      </p>
    );
  });
}
