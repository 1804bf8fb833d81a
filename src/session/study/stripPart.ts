import type { Placement } from '../../data/dataset.ts';
import type { Contender } from '../../learn/study/experiment.ts';
import { runIdentity } from '../../learn/study/runIdentity.ts';
import { withValue } from '../../settings/paths.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Part } from './study.ts';

/** A method with the stars of one placement: a row of the strip plot. */
export interface StripPart extends Part {
  placement: Placement;
}

/** Its id says all that its runs depend on but their seed: rows of other settings are another part's. */
export function stripPart(method: Contender, placement: Placement, settings: Settings): StripPart {
  const own = withValue(settings, 'data.placement', placement);
  return { id: runIdentity(method, own), method, placement, settings: own };
}
