/** What slow motion shows of a method, for React. */
import { afterStep } from '../../../session/slow/afterStep.ts';
import type { SlowState } from '../../../session/slow/slowMotion.ts';
import type { MethodSummary } from '../../../session/summary.ts';
import type { MethodId } from '../../../settings/settings.ts';
import type { NetworkView } from '../../../worker/protocol.ts';
import { usePage, useSession } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { isAt, movesIn, type NetworkName } from './scene.ts';

/** Null at full speed. */
export function useSlow(method: MethodId): SlowState | null {
  const state = useStore(useSession().slow.store, (value) => value);
  return state.method === method ? state : null;
}

/** A network after its part of the step that is taken apart; null at full speed, and before that part. */
export function useAfter(method: MethodId, network: NetworkName): NetworkView | null {
  const { playback } = useSession();
  const slow = useSlow(method);
  const isPast = slow && slow.phase >= movesIn[network] && isAt(slow.inspection, playback.frame);
  return isPast ? slow.inspection![network].after : null;
}

/** A network's accuracy, as its plot shows it. */
export function useAccuracy(method: MethodId, network: NetworkName): number | null | undefined {
  const summary = usePage((state) => state.summary?.methods.find((other) => other.method === method));
  const after = useAfter(method, network);
  if (after) return after.accuracy;
  return network === 'student' ? summary?.accuracy : summary?.teacherAccuracy;
}

/** What the page says of a method in numbers, as the student's plot shows it; undefined before its first frame. */
export function useSummary(method: MethodId): MethodSummary | undefined {
  const { playback, data } = useSession();
  const summary = usePage((state) => state.summary?.methods.find((other) => other.method === method));
  const slow = useSlow(method);
  const after = useAfter(method, 'student');
  if (!summary || !after) return summary;
  return afterStep(summary, slow!.inspection!, playback.frame!, data.unlabeled.y);
}
