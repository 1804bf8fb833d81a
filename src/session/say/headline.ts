import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import { teachingOf } from './teaching.ts';

/** What the page's title can say of a teacher that learns: it never sees a label, it learns from its student, or there is none. */
export type Headline = 'unseen' | 'learns' | 'none';

/** @param shown methods on the first screen */
export function headlineOf(shown: readonly MethodId[], settings: Settings): Headline {
  const first = shown.includes(metaPseudoLabels.id) ? [metaPseudoLabels.id] : shown;
  const teaching = first.map((id) => teachingOf(id, settings)).find(({ teacher }) => teacher === 'learning');
  if (!teaching) return 'none';
  return teaching.meetsStars ? 'learns' : 'unseen';
}
