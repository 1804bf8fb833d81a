/** The sessions of this window: their worker, their address, whether anything plays by itself. */
import { smoothly } from './smoothly.ts';
import { engineNames } from '../../settings/engines.ts';
import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { Session } from '../../session/session.ts';
import { Tour } from '../../session/story/tour.ts';
import type { ReadyAddress } from '../own/readyForAddress.ts';
import { jobPool } from './jobPool.ts';
import { mode } from './mode.ts';
import { below } from '../styles/breakpoints.ts';

/**
 * The reader's run, as the address says, and the story's, once that is read. In a frame the address stays as the embedding
 * page has it: a browser may bring a frame back to an address that was changed.
 */
export function createTour({ hash, arrive }: ReadyAddress): Tour {
  const playing = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tour = new Tour(createSession({ hash, playing, keepsAddress: mode !== 'embed' }), () =>
    createSession({ hash: '', playing: false, keepsAddress: false }),
  );
  arrive?.(tour.own);
  const tellVisible = () => tour.setVisible(!document.hidden);
  document.addEventListener('visibilitychange', tellVisible);
  tellVisible();
  return tour;
}

function createSession(options: { hash: string; playing: boolean; keepsAddress: boolean }): Session {
  // The worker's name forces an engine: `?engine=webgpu`, `wasm` or `tfjs`.
  const engine = new URLSearchParams(location.search).get('engine');
  const name = engineNames.find((known) => known === engine) ?? '';
  return new Session({
    ...options,
    createWorker: () =>
      new Worker(new URL('../../worker/main.ts', import.meta.url), { type: 'module', name }),
    pool: jobPool,
    // A phone has no room to compare.
    view: matchMedia(below('phone')).matches ? metaPseudoLabels.id : 'compare',
    engine,
    writeHash: (hash) =>
      history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search),
    nextFrame: smoothly,
  });
}
