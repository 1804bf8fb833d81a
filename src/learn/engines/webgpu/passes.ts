/**
 * A training step as a list of passes over points (METHOD, One step; Pham et al., arXiv 2003.10580v4, section 2
 * and appendix A). The shader runs the list; what a pass does is WGSL.
 *
 *   θ_S, θ_T, θ_S′   vectors student, teacher, studentAfter
 *   g′               vector labeledGradient, ∇L_l(θ_S′)
 *   ŷ, ε, 1/B        point.label, point.noise, point.share; of labeled points y, 0, 1/L
 *   S(x), T(x)       sigmoid(d): d is the logits' difference of the pass's network at the point
 *   a, b, w, λ       studentLabels, teacherLabels, studentConsistency or teacherConsistency, feedbackWeight
 *   η_S, η_T         studentRate, teacherRate
 *   h, h_i           h, point.push
 *   ḋ                tangent(…) = ⟨g′, ∇_{θ_S} d⟩
 */
import type { FeedbackForm } from '../../../settings/settings.ts';
import { shuffle } from './batchShader.ts';
import type { Vector } from './layout.ts';
import type { Shape } from './shape.ts';
import type { Writer } from './writer.ts';

export interface Pass {
  title: string;
  /** Which points it goes over; without, there is only `after`. */
  over?: 'batch' | 'labeled';
  network?: Vector;
  /** The network sees x + ε. */
  noised?: boolean;
  /** Only in a dispatch's last step: for the losses that it reports. */
  lastOnly?: boolean;
  /** WGSL for a point, with `d`, `point`, its index `i`, its tile `t`. */
  point?: string;
  /** ∂loss/∂d of a point: the pass adds the loss's gradient to `sums`. */
  delta?: string | false | undefined;
  /** WGSL once all points are done, with `step`. */
  after?: string;
}

export const passesOf = (writer: Writer): Pass[] => [...studentPasses(writer), ...teacherPasses(writer)];

const error = 'point.share * (sigmoid(d) - point.label)';

/** Losses are worth their time only where somebody reads them: in the last step, but `difference` lives on them. */
const everyStep = (shape: Shape): boolean => shape.teacher?.feedback?.form === 'difference';
const loss = (shape: Shape, name: string, target = 'point.label') =>
  `if (${everyStep(shape) ? 'true' : 'last'}) { ${name} += point.share * crossEntropy(d, ${target}); }`;

function studentPasses(writer: Writer): Pass[] {
  const { shape, vector, owned } = writer;
  const { student, teacher } = shape;
  const passes: Pass[] = [];
  if (teacher) {
    passes.push({
      title: 'ŷ_i from T(x_i)',
      over: 'batch',
      network: 'teacher',
      point: `batch[t].label = ${labelFrom(shape)}; ${report(writer, 'pseudoLabels', 'batch[t].label')}`,
    });
    passes.push({
      title: '∇L_u(θ_S; ŷ)',
      over: 'batch',
      network: 'student',
      noised: student.noisedInputs,
      point: loss(shape, 'pseudoLabelLoss'),
      delta: error,
      after: teacher.feedback?.form === 'dot' ? owned((q) => `lesson[${q}] = sums[${q}];`) : '',
    });
  }
  passes.push({
    title: 'L_l(θ_S), a ∇L_l(θ_S)',
    over: 'labeled',
    network: 'student',
    lastOnly: !student.labels && !everyStep(shape),
    point: loss(shape, 'labeledBefore'),
    delta: student.labels && `studentLabels * ${error}`,
  });
  // where both networks have a consistency loss, the teacher's is reported
  if (student.consistency)
    passes.push(...consistencyPasses(shape, 'student', 'studentConsistency', !teacher?.consistency));
  passes.push({
    title: 'θ_S′ = θ_S − η_S ∇[L_u + a L_l + w L_c]',
    after: owned(
      (q) => `${vector('studentAfter')} = ${vector('student')} - studentRate * sums[${q}]; sums[${q}] = 0.0;`,
    ),
  });
  return [...passes, ...scorePasses(writer)];
}

/** ŷ from d of the teacher; a tie in argmax is class 0. */
function labelFrom({ pseudoLabels }: Shape): string {
  if (pseudoLabels === 'soft') return 'sigmoid(d)';
  if (pseudoLabels === 'argmax') return 'select(0.0, 1.0, d > 0.0)';
  return 'select(0.0, 1.0, point.chance < sigmoid(d))';
}

/** How the updated student does: L_l(θ_S′), and the g′ that a feedback needs (without look-ahead g, at θ_S). */
function scorePasses({ shape, vector, owned }: Writer): Pass[] {
  const feedback = shape.teacher?.feedback;
  const needsGradient = !!feedback && feedback.form !== 'difference';
  const keep = owned((q) => `${vector('labeledGradient')} = sums[${q}]; sums[${q}] = 0.0;`);
  const gradient = { delta: error, after: keep };
  const score: Pass = {
    title: 'L_l(θ_S′), g′',
    over: 'labeled',
    network: 'studentAfter',
    point: loss(shape, 'labeledAfter'),
  };
  if (needsGradient && feedback.lookAhead) return [{ ...score, ...gradient }];
  const scored = { ...score, lastOnly: !everyStep(shape) };
  if (!needsGradient) return [scored];
  return [scored, { title: 'g', over: 'labeled', network: 'student', ...gradient }];
}

/** L_c(θ) = 1/B Σ CE(stop_gradient(f_θ(x_i)), f_θ(x_i + ε_i)); `delta` is a term of the clean points to add. */
function consistencyPasses(
  shape: Shape,
  network: Vector,
  weight: string,
  reported: boolean,
  delta?: string,
): Pass[] {
  return [
    { title: 'f_θ(x_i)', over: 'batch', network, point: 'batch[t].belief = sigmoid(d);', delta },
    {
      title: 'w ∇L_c(θ)',
      over: 'batch',
      network,
      noised: true,
      point: reported ? loss(shape, 'consistencyLoss', 'point.belief') : '',
      delta: `${weight} * point.share * (sigmoid(d) - point.belief)`,
    },
  ];
}

function teacherPasses(writer: Writer): Pass[] {
  const { shape, vector, owned } = writer;
  const { teacher } = shape;
  if (!teacher?.learns) return [];
  const { feedback, consistency, labels } = teacher;
  const passes: Pass[] = feedback ? feedbackPasses(writer) : [];
  const delta = feedback ? `feedbackWeight * ${feedbackDeltas[feedback.form]}` : undefined;
  if (consistency) passes.push(...consistencyPasses(shape, 'teacher', 'teacherConsistency', true, delta));
  else if (delta) passes.push({ title: 'λ ∇F(θ_T)', over: 'batch', network: 'teacher', delta });
  if (labels)
    passes.push({
      title: 'b ∇L_l(θ_T)',
      over: 'labeled',
      network: 'teacher',
      delta: `teacherLabels * ${error}`,
    });
  passes.push({
    title: 'θ_T′ = θ_T − η_T ∇[λ F + b L_l + w L_c]',
    after: `${shape.source === 'given' ? reportNorm(writer) : ''}
      ${owned((q) => `${vector('teacher')} -= teacherRate * sums[${q}]; sums[${q}] = 0.0;`)}`,
  });
  return passes;
}

/** ∂F/∂d of a point, d the teacher's: ∂T/∂d = T (1 − T), ∂CE(ŷ, T)/∂d = T − ŷ. */
const feedbackDeltas: Record<FeedbackForm, string> = {
  exact: 'point.push * sigmoid(d) * (1.0 - sigmoid(d))',
  perExample: 'point.push * (sigmoid(d) - point.label)',
  dot: 'h * point.share * (sigmoid(d) - point.label)',
  difference: 'h * point.share * (sigmoid(d) - point.label)',
};

/** What the student tells the teacher: one number h, or a push for each point. */
function feedbackPasses(writer: Writer): Pass[] {
  const { shape, layout, vector, owned } = writer;
  const { form, shuffled } = shape.teacher!.feedback!;
  const reported =
    shape.source === 'given' ? `if (thread == 0u) { result[base + ${layout.row.values}u] = h; }` : '';
  if (form === 'difference')
    return [
      { title: 'h = L_l(θ_S) − L_l(θ_S′)', after: `h = total(labeledBefore - labeledAfter); ${reported}` },
    ];
  if (form === 'dot')
    return [
      {
        title: 'h = η_S ⟨g′, ∇L_u(θ_S; ŷ)⟩',
        after: `var product = 0.0;
        ${owned((q) => `product += ${vector('labeledGradient')} * lesson[${q}];`)}
        h = studentRate * total(product);
        ${reported}`,
      },
    ];
  // exact: (η_S/B) ḋ. perExample: h_i = (η_S/B) ⟨g′, ∇CE(ŷ_i, S(x_i))⟩ = (η_S/B) (S(x_i) − ŷ_i) ḋ
  const push = `studentRate * point.share * tangent(student, labeledGradient)`;
  return [
    {
      title: form === 'exact' ? '(η_S/B) ḋ' : 'h_i',
      over: 'batch',
      network: 'student',
      noised: shape.student.noisedInputs,
      point: `batch[t].push = ${push}${form === 'exact' ? '' : ' * (sigmoid(d) - point.label)'};
        ${form === 'exact' ? '' : report(writer, 'feedback', 'batch[t].push')}`,
      after: shuffled ? shuffle(writer) : '',
    },
  ];
}

/** Where the batch is given, a point's value is read back. */
const report = ({ shape, layout }: Writer, name: 'pseudoLabels' | 'feedback', value: string): string =>
  shape.source === 'given'
    ? `if (i < ${shape.batch}u) { result[base + ${layout.row[name]}u + i] = ${value}; }`
    : '';

/** ‖∇‖₂ of the teacher's whole gradient. */
const reportNorm = ({ layout, owned }: Writer): string => `
  var squares = 0.0;
  ${owned((q) => `squares += sums[${q}] * sums[${q}];`)}
  let norm = sqrt(total(squares));
  if (thread == 0u) { result[base + ${layout.row.values + 1}u] = norm; }`;
