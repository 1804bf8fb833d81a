/** The wiring line of a method as parts, by the settings: who learns from what. */
import { methods } from '../../learn/methods/methods.ts';
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

export function wiringOf(id: MethodId, settings: Settings): Part[] {
  const { teacher, step } = methods[id];
  const teaching = teachingOf(id, settings);
  const consistency = teaching.consistent ? 'consistency' : null;
  if (!teacher) return [train, over, node('network', consistency)];
  if (!teacher.learns) {
    const noised = step(settings).student.noisedInputs ? 'noised' : null;
    return [train, over, node('supervised', 'frozen'), over, node('student', noised)];
  }
  return [
    node('teacher', consistency),
    { kind: 'arrow', toRight: true, feedback: teaching.feedback },
    node('student'),
    { kind: 'arrow', toRight: false, feedback: null },
    { kind: 'stars', use: useOfStars(teaching) },
  ];
}

function useOfStars({ trainsOnStars, studentTrainsOnStars, feedback }: Teaching): UseOfStars {
  if (trainsOnStars && studentTrainsOnStars) return 'trainBoth';
  if (trainsOnStars) return 'trainTeacher';
  if (studentTrainsOnStars) return 'trainStudent';
  return feedback === 'none' ? 'none' : 'score';
}
