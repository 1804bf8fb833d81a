/** Every sentence of the closer look: slow motion, the feedback field, relabeled points, the networks' inside. */
import type { MethodId, Settings } from '../../settings/settings.ts';
import { exaggeration, type Inspection } from '../../worker/protocol.ts';
import { count } from './page.ts';
import type { RelabelFacts } from '../../session/say/relabelFacts.ts';
import type { Phase, SlowState } from '../../session/slow/slowMotion.ts';

export const slowMotion = 'Slow motion';
export const fullSpeed = 'Back to full speed';
export const next = (last: boolean): string => (last ? 'Next step' : 'Next phase');
export const numeric = 'This step’s numbers';
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
export function phaseText(phase: Phase, inspection: Inspection, settings: Settings): string[] {
  const { method, values, student, teacher, pushes } = inspection;
  switch (phase) {
    case 1:
      return guessesText(method, settings);
    case 2:
      return [
        'One gradient step on these guesses.',
        `Thin line: before. Thick: after. Its weights moved by ${student.moved.toFixed(3)}.`,
        ...(method === 'meta-pseudo-labels' ? [] : [frozenText(method)]),
      ];
    case 3:
      return [
        `Star loss ${change(values)}.`,
        'At each star: its loss before → after. ↓ is better.',
        ...(settings.student.labels === 0 ? ['The student never trains on the stars.'] : []),
      ];
    case 4:
      return [
        pushes.feedback
          ? `Filled: feedback at each guess. ${triangles} Up to ${strongest(pushes.feedback)}.`
          : 'Feedback is off: the score pushes nothing.',
        pushes.consistency
          ? `Outlined: consistency, at nearby copies: answer as for the point itself. Up to ${strongest(pushes.consistency)}, on its own scale.`
          : 'Consistency is off.',
        `Thin line: before. Its weights moved by ${teacher.moved.toFixed(3)}.`,
      ];
  }
}

const triangles = '▲ more A, ▼ more B, larger is stronger.';

function guessesText(method: MethodId, { pseudoLabels }: Settings): string[] {
  const shape = 'Circle: A. Diamond: B.';
  const kind = method === 'meta-pseudo-labels' ? pseudoLabels : 'argmax';
  return {
    soft: [`${shape} Paler: less sure.`, 'The student gets the shade, not only the side.'],
    sampled: [shape, 'Each is drawn at random with the teacher’s own probability.'],
    argmax: [shape, 'Each is the teacher’s likelier class, however unsure it is.'],
  }[kind];
}

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

/** Under a network's name while a step is shown in phases. */
export function panelNote(network: 'student' | 'teacher', { phase, exaggerated }: SlowState): string {
  const teacher = { 1: 'Guesses.', 2: 'Waits.', 3: 'Waits for the score.', 4: 'Is nudged.' };
  const student = { 1: 'Waits for the guesses.', 2: 'Learns.', 3: 'Is scored on the stars.', 4: 'Is done.' };
  const moved = network === 'teacher' ? phase === 4 : phase >= 2;
  const note = (network === 'teacher' ? teacher : student)[phase];
  return exaggerated && moved ? `${note} Change drawn × ${exaggeration}, larger than life.` : note;
}

/** What goes back to the teacher. */
export const comesBack = ({ teacher }: Settings): string => {
  if (teacher.feedback.weight === 0) return 'No feedback';
  const { form } = teacher.feedback;
  return form === 'exact' || form === 'perExample' ? 'A push for each guess' : 'One number for all guesses';
};

export const lookGroup = 'A closer look';
export const showFeedback = 'Show feedback';
export const showWrong = 'Show wrong labels';

/** `field`: the pull at the grid's nodes and points; null while none has come. */
export const feedbackText = (field: Float32Array | null): string =>
  `In the teacher’s plot: where the student’s score pulls a guess, at every place and every point, in the step to come. It asks: would a guess closer to A, or to B, lower the star loss?${
    field ? ` Strongest pull now: ${strongest(field)}.` : ''
  }`;

export const fieldLegend = {
  a: 'pulled toward A',
  b: 'toward B; larger is stronger',
  bands: 'the same for the plane; no color, no pull',
};

export const lessonHistory = 'Did the last lesson help? How far the star loss fell, step by step';

/** "262 points carry a wrong label; 255 of them since step 0." */
export function wrongText({ wrong, always, half, relabeled, times, total, from }: RelabelFacts): string {
  const carry = `${count(wrong)} ${wrong === 1 ? 'point carries' : 'points carry'} a wrong label from the teacher`;
  const many = always === wrong ? 'all' : always === 0 ? 'none' : count(always);
  const since = wrong === 0 ? '' : `; ${many} of them since step ${count(from)}`;
  const others = always === 0 ? 'half of them' : 'half of the others';
  const rest = half === null ? '' : `, ${others} since step ${count(half)} or before`;
  const changed =
    relabeled === 0
      ? `None of the ${count(total)} was ever relabeled.`
      : `${count(relabeled)} of ${count(total)} were relabeled, ${times.toFixed(1)} times each on average.`;
  return `${carry}${since}${rest}. ${changed}`;
}

export const relabelLegend = {
  wrong: 'wrong label now; thicker: for longer',
  changed: 'relabeled; larger: more often',
};
export const countedNote =
  'In the teacher’s plot. Counted at the steps that were drawn, from the run’s first.';

export const insideTitle = 'Inside the networks';
export const insideNote =
  'Each small field is what one unit says over the plane. A line is a weight: wide is large for its layer, dashed is negative. The last field is the output, in the classes’ colors.';
export const unitsUnreachable =
  'The network went away before this part had come; reload the page once it is back.';
export const showUnits = 'Show the units';
export const networkTitle = { teacher: 'Teacher’s units', student: 'Student’s units', only: 'Units' };

/** Layers and units are counted from 1; behind the hidden layers lies the output. */
export const unitName = (layer: number, unit: number, layers: readonly number[]): string =>
  layer === layers.length ? 'Output' : `Layer ${layer + 1}, unit ${unit + 1}`;
export const unitTitle = (
  network: 'teacher' | 'student',
  layer: number,
  unit: number,
  layers: readonly number[],
): string =>
  `${network === 'teacher' ? 'Teacher' : 'Student'}: ${unitName(layer, unit, layers).toLowerCase()}`;

/** Over the plane that is drawn. */
export const unitRange = (field: Float32Array): string =>
  `From ${value(Math.min(...field))}, in the page’s color, to ${value(Math.max(...field))}, in the text’s.`;

const value = (number: number): string => number.toFixed(2).replace('-', '−');
