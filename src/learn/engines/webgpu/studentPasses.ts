/** The student's passes: METHOD, One step, 1 to 3. Symbols: pass.ts. */
import type { PseudoLabels } from '../../../settings/settings.ts';
import { consistencyPasses, counted, error, everyStep, loss, report, type Pass } from './pass.ts';
import type { Writer } from './writer.ts';

export function studentPasses(writer: Writer): Pass[] {
  const { shape, vector, owned } = writer;
  const { student, teacher, pseudoLabels } = shape;
  const passes: Pass[] = [];
  if (pseudoLabels) {
    const mask = pseudoLabels.masked ? 'batch[t].counts = select(0.0, 1.0, abs(d) >= leastLogit);' : '';
    passes.push({
      title: 'ŷ_i from T(x_i)',
      over: 'batch',
      network: 'teacher',
      point: `batch[t].label = ${labelFrom[pseudoLabels.kind]}; ${mask} ${report(writer, 'pseudoLabels', 'batch[t].label')}`,
    });
    passes.push({
      title: '∇L_u(θ_S; ŷ)',
      over: 'batch',
      network: 'student',
      noised: pseudoLabels.noisedInputs,
      point: loss(shape, 'pseudoLabelLoss', counted(shape, 'crossEntropy(d, point.label)')),
      delta: counted(shape, error),
      after: teacher?.feedback?.form === 'dot' ? owned((q) => `lesson[${q}] = sums[${q}];`) : '',
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
    passes.push(
      ...consistencyPasses(
        shape,
        student.consistency,
        { network: 'student', from: teacher ? 'teacher' : 'student' },
        { reported: !teacher?.consistency },
      ),
    );
  passes.push({
    title: 'θ_S′ = θ_S − η_S ∇[L_u + a L_l + w L_c]',
    after: owned(
      (q) => `${vector('studentAfter')} = ${vector('student')} - studentRate * sums[${q}]; sums[${q}] = 0.0;`,
    ),
  });
  return [...passes, ...scorePasses(writer)];
}

/** ŷ from d of the teacher; a tie in argmax is class 0. */
const labelFrom: Record<PseudoLabels, string> = {
  soft: 'sigmoid(d)',
  argmax: 'select(0.0, 1.0, d > 0.0)',
  sampled: 'select(0.0, 1.0, point.chance < sigmoid(d))',
};

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
