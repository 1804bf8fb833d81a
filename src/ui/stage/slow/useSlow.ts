/** What slow motion shows of a method, for React. */
import type { MethodId } from '../../../settings/settings.ts';
import { usePage, useSession } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { movesIn, type NetworkName } from './scene.ts';
import type { SlowState } from '../../../session/slow/slowMotion.ts';

/** Null at full speed. */
export function useSlow(method: MethodId): SlowState | null {
  const state = useStore(useSession().slow.store, (value) => value);
  return state.method === method ? state : null;
}

/** A network's accuracy: after its part of the step, where slow motion is there already. */
export function useAccuracy(method: MethodId, network: NetworkName): number | null | undefined {
  const slow = useSlow(method);
  const summary = usePage((state) => state.summary?.methods.find((other) => other.method === method));
  const side = slow?.inspection?.[network];
  if (slow && side && slow.phase >= movesIn[network]) return side.after.accuracy;
  return network === 'student' ? summary?.accuracy : summary?.teacherAccuracy;
}
