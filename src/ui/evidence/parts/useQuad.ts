import { useEffect, useState } from 'react';
import { Quad, type QuadState } from '../../../session/study/quad.ts';
import { useSession } from '../../shell/context.ts';
import { jobPool } from '../../shell/jobPool.ts';

/** The four runs of the session on the stage, as long as they are looked at. */
export function useQuad(): QuadState {
  const session = useSession();
  const [state, setState] = useState<QuadState>({ runs: null, refused: null, failed: null });
  useEffect(() => {
    const quad = new Quad(jobPool, session);
    const follow = () => setState(quad.store.get());
    follow();
    const stop = quad.store.subscribe(follow);
    return () => {
      stop();
      quad.close();
    };
  }, [session]);
  return state;
}
