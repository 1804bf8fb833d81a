/** THE TABLE of methods: a row each, in a file of its own (METHOD, Methods). */
import type { MethodId } from '../../settings/settings.ts';
import { metaPseudoLabels } from './metaPseudoLabels.ts';
import type { Method } from './method.ts';
import { noisyStudent } from './noisyStudent.ts';
import { pseudoLabels } from './pseudoLabels.ts';
import { supervised } from './supervised.ts';
import { uda } from './uda.ts';

export const methods: { readonly [Id in MethodId]: Method & { id: Id } } = {
  supervised,
  'pseudo-labels': pseudoLabels,
  'meta-pseudo-labels': metaPseudoLabels,
  uda,
  'noisy-student': noisyStudent,
};
