import type { Contender } from '../../learn/study/experiment.ts';
import { methodIds, type MethodId } from '../../settings/settings.ts';

/** Whether the main view can show it: the baselines are none of its methods. */
export const canWatch = (method: Contender): method is MethodId =>
  (methodIds as readonly string[]).includes(method);

/** What a click does to a dot: it opens, or it does not since it is a baseline's. */
export const openingOf = (method: Contender) => (canWatch(method) ? 'opens' : method);
