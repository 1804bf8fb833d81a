/** THE TABLE of methods: a row each, in a file of its own (METHOD, Methods). */
import type { MethodId } from '../../settings/settings.ts';
import { fixMatch } from './fixMatch.ts';
import { meanTeacher } from './meanTeacher.ts';
import { metaPseudoLabels } from './metaPseudoLabels.ts';
import type { Method } from './method.ts';
import { noisyStudent } from './noisyStudent.ts';
import { pseudoLabels } from './pseudoLabels.ts';
import { selfTraining } from './selfTraining.ts';
import { supervised } from './supervised.ts';
import { uda } from './uda.ts';
import { yours } from './yours.ts';

export const methods: { readonly [Id in MethodId]: Method & { id: Id } } = {
  supervised,
  'pseudo-labels': pseudoLabels,
  'meta-pseudo-labels': metaPseudoLabels,
  uda,
  'noisy-student': noisyStudent,
  'mean-teacher': meanTeacher,
  fixmatch: fixMatch,
  'self-training': selfTraining,
  yours,
};
