/** The session of this window: its worker, its address, whether anything plays by itself. */
import { jobPool } from '../../session/jobPool.ts';
import { Session } from '../../session/session.ts';
import { Solving } from '../../session/solve/solving.ts';
import { phoneQuery } from './usePhone.ts';

export function createSession(): Session {
  // The worker's name forces an engine: `?engine=webgpu`, `wasm` or `tfjs`.
  const name = new URLSearchParams(location.search).get('engine') ?? '';
  const createWorker = () =>
    new Worker(new URL('../../worker/main.ts', import.meta.url), { type: 'module', name });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const session = new Session(createWorker, location.hash, !still);
  session.solving = new Solving(session, jobPool);
  const tellVisible = () => session.setVisible(!document.hidden);
  document.addEventListener('visibilitychange', tellVisible);
  tellVisible();
  const chosen = location.hash.includes('view=');
  if (!chosen && matchMedia(phoneQuery).matches)
    session.store.set({ address: { ...session.store.get().address, view: 'meta-pseudo-labels' } });
  return session;
}
