/** A step's equations in TeX, one a phase, and the same with a step's numbers (METHOD, One step). */
import { feedbackOf, learningTeacherOf, type Step } from '../../../learn/methods/step.ts';
import type { PseudoLabels } from '../../../settings/settings.ts';
import type { Inspection } from '../../../worker/protocol.ts';
import type { Phase } from '../../../session/slow/slowMotion.ts';

/** In symbols; follows the terms of a method's step. */
export function equation(phase: Phase, step: Step): string {
  const { student, teacher } = step;
  const learning = learningTeacherOf(step);
  switch (phase) {
    case 1: {
      const { kind, threshold } = teacher!.pseudoLabels!;
      return threshold > 0.5 ? `${guess[kind]},\\ \\max T(x_i) \\ge ${threshold}` : guess[kind];
    }
    case 2:
      return `\\theta_S' = \\theta_S - \\eta_S\\nabla ${sum([
        [1, 'L_u(\\theta_S;\\hat y)'],
        [student.labels, 'a\\,L_l(\\theta_S)'],
        [student.consistency?.weight ?? 0, 'w\\,L_c(\\theta_S)'],
      ])}`;
    case 3:
      return "L_l(\\theta_S)\\;\\to\\;L_l(\\theta_S')";
    case 4:
      // In one piece, which a line does not break: beside it there is room.
      return `\\theta_T' = \\theta_T - \\eta_T\\nabla {${sum([
        [feedbackOf(step)?.weight ?? 0, '\\lambda F'],
        [learning?.labels ?? 0, 'b\\,L_l'],
        [learning?.consistency?.weight ?? 0, 'w\\,L_c'],
      ])}}`;
  }
}

/** The terms whose weight is not 0, in brackets where they are several. */
function sum(weighted: [number, string][]): string {
  const present = weighted.filter(([weight]) => weight !== 0).map(([, term]) => term);
  if (present.length === 0) return '0';
  return present.length === 1 ? present[0]! : `[${present.join(' + ')}]`;
}

const guess: Record<PseudoLabels, string> = {
  soft: '\\hat y_i = T(x_i)',
  sampled: '\\hat y_i \\sim T(x_i)',
  argmax: '\\hat y_i = \\operatorname{argmax}\\,T(x_i)',
};

/** This step's numbers in the symbols' places; vectors as their lengths. */
export function numbers(phase: Phase, inspection: Inspection, step: Step): string {
  const { values, student, teacher } = inspection;
  switch (phase) {
    case 1: {
      const [first, second] = values.pseudoLabels!;
      return `\\hat y_1 = ${first!.toFixed(3)},\\ \\hat y_2 = ${(second ?? first)!.toFixed(3)},\\ \\ldots`;
    }
    case 2:
      return `${moved('S', student.moved, step.student.learningRate)},\\ L_u = ${number(values.pseudoLabel)}`;
    case 3:
      return `${number(values.labeledBefore)}\\;\\to\\;${number(values.labeledAfter)}`;
    case 4:
      return `${moved('T', teacher.moved, learningTeacherOf(step)?.learningRate ?? 0)}${terms(inspection, step)}`;
  }
}

/** ‖θ′ − θ‖ = η · ‖∇‖ */
const moved = (name: 'S' | 'T', length: number, rate: number): string =>
  `|\\theta_${name}'-\\theta_${name}| = ${rate}\\cdot ${(rate === 0 ? 0 : length / rate).toFixed(4)}`;

const number = (value: number | null): string => (value ?? 0).toFixed(4);

/** The teacher's terms by value, as far as a step has them as a number: exact feedback is the star loss itself. */
function terms({ values }: Inspection, step: Step): string {
  const feedback = feedbackOf(step);
  const consistency = learningTeacherOf(step)?.consistency;
  const parts = [
    feedback?.form === 'exact' ? `\\lambda F = ${feedback.weight}\\cdot ${number(values.labeledAfter)}` : '',
    feedback && typeof values.feedback === 'number' ? `h = ${values.feedback.toPrecision(2)}` : '',
    consistency ? `w L_c = ${consistency.weight}\\cdot ${number(values.consistency)}` : '',
  ];
  return parts
    .filter(Boolean)
    .map((part) => `,\\ ${part}`)
    .join('');
}
