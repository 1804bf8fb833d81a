/** The wiring line of a method as parts, by the settings: who learns from what. */
import { methods } from '../../learn/methods/methods.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import { teachingOf, type Teaching } from './teaching.ts';

export type Part =
  | {
      kind: 'node';
      node: 'network' | 'supervised' | 'teacher' | 'student';
      note: 'frozen' | 'average' | 'before' | 'noised' | 'consistency' | null;
    }
  | { kind: 'stars'; use: UseOfStars }
  /** `feedback`: what comes back below the arrow; null where nothing could. */
  | { kind: 'arrow'; toRight: boolean; feedback: Teaching['feedback'] | null };

/** What the labels do: train the network itself; or score the student, and train whom. */
type UseOfStars = 'train' | 'trainTeacher' | 'trainStudent' | 'trainBoth' | 'score' | 'none';
type Node = Extract<Part, { kind: 'node' }>;

const train: Part = { kind: 'stars', use: 'train' };
const over: Part = { kind: 'arrow', toRight: true, feedback: null };
const back: Part = { kind: 'arrow', toRight: false, feedback: null };
const node = (name: Node['node'], note: Node['note'] = null): Part => ({ kind: 'node', node: name, note });

export function wiringOf(id: MethodId, settings: Settings): Part[] {
  const { teacher } = methods[id].step(settings);
  const teaching = teachingOf(id, settings);
  const ownNote = teaching.consistent ? 'consistency' : null;
  const studentNote = teaching.studentConsistent ? 'consistency' : null;
  if (!teacher) return [train, over, node('network', ownNote)];
  switch (teacher.kind) {
    case 'frozen': {
      const noised = teacher.pseudoLabels?.noisedInputs ? 'noised' : null;
      return [train, over, node('supervised', 'frozen'), over, node('student', noised)];
    }
    case 'averaged': {
      const made = teacher.decay === 0 ? 'before' : 'average';
      return [node('teacher', made), over, node('student', studentNote), back, train];
    }
    case 'learning': {
      const lesson: Part = { kind: 'arrow', toRight: true, feedback: teaching.feedback };
      const stars: Part = { kind: 'stars', use: useOfStars(teaching) };
      return [node('teacher', ownNote), lesson, node('student', studentNote), back, stars];
    }
  }
}

function useOfStars({ trainsOnStars, studentTrainsOnStars, feedback }: Teaching): UseOfStars {
  if (trainsOnStars && studentTrainsOnStars) return 'trainBoth';
  if (trainsOnStars) return 'trainTeacher';
  if (studentTrainsOnStars) return 'trainStudent';
  return feedback === 'none' ? 'none' : 'score';
}
