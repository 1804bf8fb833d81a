/** The wiring line of a method as parts, by the settings: who learns from what. */
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
  const teaching = teachingOf(id, settings);
  const { teacher, noised, feedback } = teaching;
  const ownNote = teaching.consistent ? 'consistency' : null;
  const student = node('student', teaching.studentConsistent ? 'consistency' : noised ? 'noised' : null);
  const own: Part = { kind: 'stars', use: teaching.studentTrainsOnStars ? 'train' : 'none' };
  switch (teacher) {
    case 'none':
      return [own, over, node('network', ownNote)];
    case 'frozen': {
      const line = [train, over, node('supervised', 'frozen'), over, student];
      return teaching.studentTrainsOnStars ? [...line, back, own] : line;
    }
    case 'averaged':
    case 'before':
      return [node('teacher', teacher === 'before' ? 'before' : 'average'), over, student, back, own];
    case 'learning': {
      const lesson: Part = { kind: 'arrow', toRight: true, feedback };
      const stars: Part = { kind: 'stars', use: useOfStars(teaching) };
      return [node('teacher', ownNote), lesson, student, back, stars];
    }
  }
}

function useOfStars({ trainsOnStars, studentTrainsOnStars, feedback }: Teaching): UseOfStars {
  if (trainsOnStars && studentTrainsOnStars) return 'trainBoth';
  if (trainsOnStars) return 'trainTeacher';
  if (studentTrainsOnStars) return 'trainStudent';
  return feedback === 'none' ? 'none' : 'score';
}
