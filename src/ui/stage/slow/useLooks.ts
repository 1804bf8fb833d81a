import { useEffect } from 'react';
import type { MethodId } from '../../../settings/settings.ts';
import { useSession } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';

/** Has frames carry what is looked at of a method, while it is in view. */
export function useLooks(method: MethodId): void {
  const { looks: store, playback } = useSession();
  const looks = useStore(store, (value) => value);
  useEffect(() => {
    const any = looks.feedback || looks.relabels || looks.units;
    playback.lookCloser(any ? { method, ...looks } : null);
  }, [playback, method, looks]);
  useEffect(() => () => playback.lookCloser(null), [playback]);
}
