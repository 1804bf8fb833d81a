import type { Contender } from '../../learn/study/experiment.ts';
import type { Session } from '../../session/session.ts';
import { methodIds, type MethodId, type Settings } from '../../settings/settings.ts';

/** Whether the main view can show it: the baselines are none of its methods. */
export const canWatch = (method: Contender): method is MethodId =>
  (methodIds as readonly string[]).includes(method);

/** What a click does to a dot: it opens, or it does not since it is a baseline's. */
export const openingOf = (method: Contender) => (canWatch(method) ? 'opens' : method);

/** Shows a run on the stage, where that stands: nobody is scrolled. */
export const watch = (session: Session, settings: Settings, method: MethodId): void =>
  session.watch(settings, method);
