import type { MethodId } from '../../../settings/settings.ts';
import { usePage, useSession } from '../../shell/context.ts';
import * as words from '../../../words/en/page.ts';

/** What the run has just measured of a method, in a sentence. */
export function Fact({ method }: { method: MethodId }) {
  const session = useSession();
  const summary = usePage((state) => state.summary);
  const move = usePage((state) => state.move);
  const now = summary?.methods.find((candidate) => candidate.method === method);
  if (!summary || !now) return <p className="fact number">{words.measuring}</p>;
  const before = move?.before?.methods.find((candidate) => candidate.method === method);
  const other = session.playback.record.replacedAccuracy(method, summary.step);
  const changed =
    other === null
      ? before && words.fact.moved(now, before)
      : words.fact.otherFuture(now, other, summary.status === 'paused');
  return (
    <p className="fact number">
      <b>{words.count(now.wrong)}</b> {words.fact.ofUnlabeled(session.data.unlabeled.y.length)}
      {now.sharedWithSupervised !== null && method === 'pseudo-labels' ? (
        <>
          , <b>{words.count(now.sharedWithSupervised)}</b> {words.fact.shared}.
        </>
      ) : (
        <>
          . {words.fact.starsRight} <b>{words.fact.ofStars(now.labelsRight, summary.labelCount)}</b>.
        </>
      )}
      <br />
      {changed ? <span className="moved">{changed}</span> : words.fact.fresh(now)}
    </p>
  );
}
