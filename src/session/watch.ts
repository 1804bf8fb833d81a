import type { MethodId, Settings } from '../settings/settings.ts';
import type { Session } from './session.ts';

/** Shows a run as fast as it goes, from its first step to its last: one of those that a result came from. */
export function watch({ store, transport, visits }: Session, settings: Settings, method: MethodId): void {
  const { view, compare } = store.get().address;
  transport.setSpeed('fastest');
  const shown = view === 'compare' && compare.includes(method) ? view : method;
  visits.begin({ settings, labels: null, view: shown }, { playing: true });
}
