/** The wiring line of a method as parts, by the settings: who learns from what. */
import type { MethodId, Settings } from '../../settings/settings.ts';
import { teachingOf, type Teaching } from './teaching.ts';

export type Part =
  | {
      kind: 'node';
      node: 'network' | 'supervised' | 'teacher' | 'student';
      note: 'frozen' | 'noised' | 'consistency' | null;
    }
  | { kind: 'stars'; use: UseOfStars }
  /** `feedback`: what comes back below the arrow; null where nothing could. */
  | { kind: 'arrow'; toRight: boolean; feedback: Teaching['feedback'] | null };

/** What the labels do: train the network itself; or score the student, and train whom. */
type UseOfStars = 'train' | 'trainTeacher' | 'trainStudent' | 'trainBoth' | 'score' | 'none';
type Node = Extract<Part, { kind: 'node' }>;

const train: Part = { kind: 'stars', use: 'train' };
const over: Part = { kind: 'arrow', toRight: true, feedback: null };
const node = (name: Node['node'], note: Node['note'] = null): Part => ({ kind: 'node', node: name, note });

export function wiringOf(method: MethodId, settings: Settings): Part[] {
  const teaching = teachingOf(settings);
  const consistency = teaching.consistent ? 'consistency' : null;
  switch (method) {
    case 'supervised':
      return [train, over, node('network')];
    case 'uda':
      return [train, over, node('network', consistency)];
    case 'pseudo-labels':
      return [train, over, node('supervised', 'frozen'), over, node('student')];
    case 'noisy-student':
      return [train, over, node('supervised', 'frozen'), over, node('student', 'noised')];
    case 'meta-pseudo-labels':
      return [
        node('teacher', consistency),
        { kind: 'arrow', toRight: true, feedback: teaching.feedback },
        node('student'),
        { kind: 'arrow', toRight: false, feedback: null },
        { kind: 'stars', use: useOfStars(teaching) },
      ];
  }
}

function useOfStars({ trainsOnStars, studentTrainsOnStars, feedback }: Teaching): UseOfStars {
  if (trainsOnStars && studentTrainsOnStars) return 'trainBoth';
  if (trainsOnStars) return 'trainTeacher';
  if (studentTrainsOnStars) return 'trainStudent';
  return feedback === 'none' ? 'none' : 'score';
}
