/** What the methods and classes are called. */
import type { Class } from '../../data/twoMoon.ts';
import type { MethodId } from '../../settings/settings.ts';

const name: Record<MethodId, string> = {
  supervised: 'Supervised',
  'pseudo-labels': 'Pseudo Labels',
  'meta-pseudo-labels': 'Meta Pseudo Labels',
  uda: 'UDA',
  'noisy-student': 'Noisy Student',
};

export const methods = {
  name,
  className: (side: Class): string => (side === 0 ? 'A' : 'B'),
};
