/** Which points the teacher labels wrong, since when, and how often their labels changed. */
import { hasPhases } from '../../../session/slow/slowMotion.ts';
import { relabels } from '../../../draw/overlays/relabels.ts';
import { lateWords } from '../../../words/lateWords.ts';
import type { Look } from './look.ts';

export const relabelsLook: Look = {
  name: () => lateWords.look.showWrong,
  isFor: hasPhases,
  overlay({ relabels: counted }, { teacher }, step) {
    if (!counted || !teacher) return null;
    const { counts, since, from } = counted;
    return relabels({ labels: teacher.predictions, counts, since, steps: [from, step] });
  },
};
