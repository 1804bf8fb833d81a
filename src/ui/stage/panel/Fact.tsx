import { teachingOf } from '../../../session/say/teaching.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { Held } from '../../controls/Held.tsx';
import { Marked } from '../../controls/Marked.tsx';
import { useDataset, usePage, useSettings } from '../../shell/context.ts';
import { useSummary } from '../slow/useSlow.ts';
import { words } from '../../../words/words.ts';
import styles from './Fact.module.css';

/** How much there is room for: two lines, one of few words, or a number. */
export type FactLength = 'full' | 'short' | 'shortest';

/** What the run has just measured of a method, under its plot. */
export function Fact({ method, length }: { method: MethodId; length: FactLength }) {
  const className = `${styles.fact} number`;
  const { freshCount, judgedCount: total } = useDataset();
  const settings = useSettings();
  const summary = usePage((state) => state.summary);
  const move = usePage((state) => state.move);
  const now = useSummary(method);
  if (!summary || !now) return <p className={className}>{words.stage.fact.measuring}</p>;
  const before = move?.before?.methods.find((candidate) => candidate.method === method);
  const other = now.otherAccuracy;
  const { fact } = words.stage;
  const stars = fact.stars(now.labelsRight, summary.labelCount);
  if (now.accuracy === null) return <Unjudged {...{ className, stars, length }} />;
  const changed =
    other === null
      ? typeof before?.accuracy === 'number' && fact.moved(now.accuracy - before.accuracy)
      : summary.status === 'paused' && now.accuracy === other
        ? fact.notYet
        : fact.otherFuture(now.accuracy - other);
  // The share of its mistakes that it has from there is what there is to say of it.
  const shared = teachingOf(method, settings).copies ? now.sharedWithSupervised : null;
  if (length !== 'full') {
    const short = shared === null ? fact.wrong(now.wrong, total) : fact.shortShared(now.wrong, shared);
    return (
      <p className={className}>
        <Marked text={length === 'shortest' ? fact.shortest(now.wrong) : short} />
      </p>
    );
  }
  return (
    <p className={className}>
      <span className={styles.pair}>
        <span>
          <Marked text={fact.wrong(now.wrong, total)} />
        </span>
        {shared === null ? (
          <span>
            <Marked text={stars} />
          </span>
        ) : (
          <Held widest={fact.shared(Math.min(total, 999)).replaceAll('**', '')}>
            <Marked text={fact.shared(shared)} />
          </Held>
        )}
      </span>
      <span className={changed ? styles.moved : undefined}>
        {changed ||
          (now.last
            ? fact.lastSteps(now.last)
            : now.freshAccuracy !== null && fact.fresh(now.freshAccuracy, freshCount))}
      </span>
    </p>
  );
}

/** Where nobody knows the classes of the points: what is known, and why there is no more. */
function Unjudged({ className, stars, length }: { className: string; stars: string; length: FactLength }) {
  const why = words.stage.fact.unjudged;
  return (
    <p className={className}>
      <span className={styles.pair}>
        <span>
          <Marked text={stars} />
        </span>
        {length === 'short' && <span>{why.short}</span>}
      </span>
      {length === 'full' && <span>{why.full}</span>}
    </p>
  );
}
