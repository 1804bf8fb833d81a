/** The session of this window: its worker, its address, whether anything plays by itself. */
import { engineNames } from '../../settings/engines.ts';
import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { Session } from '../../session/session.ts';
import { jobPool } from './jobPool.ts';
import { below } from '../styles/breakpoints.ts';

export function createSession(): Session {
  // The worker's name forces an engine: `?engine=webgpu`, `wasm` or `tfjs`.
  const engine = new URLSearchParams(location.search).get('engine');
  const name = engineNames.find((known) => known === engine) ?? '';
  const session = new Session({
    createWorker: () =>
      new Worker(new URL('../../worker/main.ts', import.meta.url), { type: 'module', name }),
    pool: jobPool,
    hash: location.hash,
    // A phone has no room to compare.
    view: matchMedia(below('phone')).matches ? metaPseudoLabels.id : 'compare',
    engine,
    playing: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    writeHash: (hash) =>
      history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search),
    nextFrame: (draw) => void requestAnimationFrame(draw),
  });
  const tellVisible = () => session.setVisible(!document.hidden);
  document.addEventListener('visibilitychange', tellVisible);
  tellVisible();
  return session;
}
