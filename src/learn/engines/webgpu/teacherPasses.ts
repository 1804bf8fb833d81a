/** The teacher's passes: METHOD, One step, 4. Symbols: pass.ts. */
import type { FeedbackForm } from '../../../settings/settings.ts';
import { shuffle } from './batchShader.ts';
import { consistencyPasses, counted, error, report, type Pass } from './pass.ts';
import type { Writer } from './writer.ts';

export function teacherPasses(writer: Writer): Pass[] {
  const { shape, vector, owned } = writer;
  const { teacher } = shape;
  if (teacher?.kind === 'averaged') return [average(writer)];
  if (teacher?.kind !== 'learning') return [];
  const { feedback, consistency, labels } = teacher;
  const passes: Pass[] = feedback ? feedbackPasses(writer) : [];
  const delta = feedback ? `feedbackWeight * ${counted(shape, feedbackDeltas[feedback.form])}` : undefined;
  if (consistency)
    passes.push(...consistencyPasses(shape, consistency, { network: 'teacher' }, { reported: true, delta }));
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

const average = ({ vector, owned }: Writer): Pass => ({
  title: 'θ_T′ = α θ_T + (1 − α) θ_S′',
  after: owned(
    () => `${vector('teacher')} = decay * ${vector('teacher')} + (1.0 - decay) * ${vector('studentAfter')};`,
  ),
});

/** ∂F/∂d of a point that counts, d the teacher's: ∂T/∂d = T (1 − T), ∂CE(ŷ, T)/∂d = T − ŷ. */
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
  const push = 'studentRate * point.share * tangent(student, labeledGradient)';
  // What is dealt out anew are the pushes of all points; which count is seen where they arrive.
  const pushed = shuffled ? push : counted(shape, push);
  return [
    {
      title: form === 'exact' ? '(η_S/B) ḋ' : 'h_i',
      over: 'batch',
      network: 'student',
      noised: shape.pseudoLabels!.noisedInputs,
      point: `batch[t].push = ${form === 'exact' ? pushed : `${pushed} * (sigmoid(d) - point.label)`};
        ${form === 'exact' ? '' : report(writer, 'feedback', 'batch[t].push')}`,
      after: shuffled ? shuffle(writer) : '',
    },
  ];
}

/** ‖∇‖₂ of the teacher's whole gradient. */
const reportNorm = ({ layout, owned }: Writer): string => `
  var squares = 0.0;
  ${owned((q) => `squares += sums[${q}] * sums[${q}];`)}
  let norm = sqrt(total(squares));
  if (thread == 0u) { result[base + ${layout.row.values + 1}u] = norm; }`;
