import { methods } from '../../../learn/methods/methods.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { Marked } from '../../controls/Marked.tsx';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import { words } from '../../../words/words.ts';
import styles from './Fact.module.css';

/**
 * What the run has just measured of a method, in a sentence.
 *
 * @param beside beside something else, in place of under a plot
 */
export function Fact({ method, beside = false }: { method: MethodId; beside?: boolean }) {
  const className = `${styles.fact} ${beside ? styles.beside : ''} number`;
  const session = useSession();
  const { freshCount } = useDataset();
  const summary = usePage((state) => state.summary);
  const move = usePage((state) => state.move);
  const now = summary?.methods.find((candidate) => candidate.method === method);
  if (!summary || !now) return <p className={className}>{words.stage.fact.measuring}</p>;
  const before = move?.before?.methods.find((candidate) => candidate.method === method);
  const other = now.otherAccuracy;
  const total = session.data.unlabeled.y.length;
  const { fact } = words.stage;
  const { teacher, rounds } = methods[method];
  // Such a student has its mistakes from there: the share is what there is to say of it.
  const taughtBySupervised = teacher?.learns === false && rounds === 1;
  const changed =
    other === null
      ? before && fact.moved(now.accuracy - before.accuracy)
      : summary.status === 'paused' && now.accuracy === other
        ? fact.notYet
        : fact.otherFuture(now.accuracy - other);
  return (
    <p className={className}>
      <Marked
        text={
          now.sharedWithSupervised !== null && taughtBySupervised
            ? fact.wrongAndShared(now.wrong, total, now.sharedWithSupervised)
            : fact.wrong(now.wrong, total, now.labelsRight, summary.labelCount)
        }
      />
      <br />
      <span className={changed ? styles.moved : undefined}>
        {changed || fact.fresh(now.freshAccuracy, freshCount)}
      </span>
      <br />
      <span>{now.last && fact.lastSteps(now.last)}</span>
    </p>
  );
}
