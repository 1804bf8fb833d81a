/** Every sentence of the closer look: slow motion, the feedback field, relabeled points, the networks' inside. */
import type { MethodId, Settings } from '../settings/settings.ts';
import { exaggeration, type Inspection } from '../worker/protocol.ts';
import { count } from './words.ts';
import type { Phase } from './slow/slowMotion.ts';

export const slowMotion = 'Slow motion';
export const fullSpeed = 'Back to full speed';
export const next = (last: boolean): string => (last ? 'Next step' : 'Next phase');
export const exaggerate = `Changes × ${exaggeration}`;
export const byItself = 'By itself';
export const phaseGroup = 'Phases of a step';

export const phaseName: Record<Phase, string> = {
  1: 'Teacher labels a batch',
  2: 'Student learns from it',
  3: 'Student is scored',
  4: 'Teacher is nudged',
};

export const phaseNote = (phase: Phase, method: MethodId, settings: Settings): string => {
  const frozen = method !== 'meta-pseudo-labels';
  const batch = settings.batch === 'all' ? 'all' : count(settings.batch);
  switch (phase) {
    case 1:
      return `A guess for each of ${batch} points.`;
    case 2:
      return 'One gradient step on the guesses.';
    case 3:
      return frozen ? 'Not here: nobody asks the stars.' : 'Its loss on the stars, before and after.';
    case 4:
      return frozen ? 'Not here: the teacher is frozen.' : 'By feedback, and by consistency.';
  }
};

/** What is seen in a phase, in the words of this very step. */
export function phaseText(
  phase: Phase,
  { method, values, student, teacher, pushes }: Inspection,
  settings: Settings,
): string[] {
  switch (phase) {
    case 1:
      return [guessesText(method, settings)];
    case 2:
      return [
        `Thin line: the student before. Thick: after one step, moved by ${student.moved.toFixed(3)} in weight space.`,
        method === 'meta-pseudo-labels' ? '' : frozenText(method),
      ];
    case 3:
      return [
        `At each star its loss before → after; ↓ is better. On average: star loss ${change(values)}.`,
        settings.student.labels === 0 ? 'The student does not train on the stars: they only score it.' : '',
      ];
    case 4:
      return [
        pushes.feedback
          ? `Filled: feedback, at each guess. ${triangles} The strongest push is ${strongest(pushes.feedback)}.`
          : 'Feedback is off: no push comes from the student’s score.',
        pushes.consistency
          ? `Outlined: consistency, at the noised copies, toward what the teacher says of the point itself. Strongest: ${strongest(pushes.consistency)}, drawn to a scale of its own.`
          : 'Consistency is off.',
        `Thin line: the teacher before. It moved by ${teacher.moved.toFixed(3)}.`,
      ];
  }
}

const triangles = 'Triangle up: more A. Down: more B. Larger: stronger.';

const guessesText = (method: MethodId, { pseudoLabels }: Settings): string => {
  const shape = 'Circle: A. Diamond: B.';
  if (method === 'meta-pseudo-labels' && pseudoLabels === 'soft')
    return `${shape} Paler: less sure. The student gets the shade, not only the side.`;
  if (method === 'meta-pseudo-labels' && pseudoLabels === 'sampled')
    return `${shape} Each is drawn at random with the teacher’s own probability.`;
  return `${shape} Each is the teacher’s likelier class, however unsure it is.`;
};

const frozenText = (method: MethodId): string =>
  method === 'noisy-student'
    ? 'The step ends here: the teacher is frozen until the student takes its place.'
    : 'The step ends here: the teacher is frozen, so no score comes back and its wrong guesses stay wrong.';

/** "fell 0.0148: 0.0515 → 0.0367" */
export function change({ labeledBefore, labeledAfter }: Inspection['values']): string {
  const [before, after] = [labeledBefore ?? 0, labeledAfter ?? 0];
  const fell = before - after;
  return `${fell >= 0 ? 'fell' : 'rose'} ${Math.abs(fell).toFixed(4)}: ${before.toFixed(4)} → ${after.toFixed(4)}`;
}

export const strongest = (push: Float32Array): string => Math.max(...push.map(Math.abs)).toPrecision(2);

/** Under a network's name while its part of a step is shown. */
export const panelNote = (network: 'student' | 'teacher', phase: Phase): string => {
  if (network === 'teacher')
    return { 1: 'Guesses.', 2: 'Waits.', 3: 'Waits for the score.', 4: 'Is nudged.' }[phase];
  return {
    1: 'Waits for the guesses.',
    2: 'Learns.',
    3: 'Is scored on the stars.',
    4: 'Keeps what it learned.',
  }[phase];
};

export const enlarged = `Change × ${exaggeration}: not where it goes`;
export const starsTable = 'Loss at each star';
export const starRow = (number: number, before: number, after: number): string =>
  `Star ${number}: ${before.toFixed(3)} before, ${after.toFixed(3)} after`;
