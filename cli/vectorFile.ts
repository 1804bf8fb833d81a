/** Golden vectors: single training steps computed independently in float64. Format and bounds: test/vectors/README.md. */
import type { Draws } from '../src/learn/draws.ts';
import type { Engine, Labeled, State, StepValues } from '../src/learn/engines/engine.ts';
import type { Consistency, Step, Teacher } from '../src/learn/methods/step.ts';
import type { Activation, FeedbackForm, PseudoLabels } from '../src/settings/settings.ts';

interface Parameters {
  student: number[];
  teacher: number[] | null;
}
interface Batch {
  x: number[][];
  noise: number[][] | null;
  uniforms: number[] | null;
}
interface Values {
  labeledLossBefore: number;
  labeledLossAfter: number;
  pseudoLabelLoss: number | null;
  consistencyLoss: number | null;
  feedback: number | number[] | null;
  teacherGradientNorm: number | null;
  pseudoLabels: number[] | null;
}
interface Expected {
  batch: Batch | null;
  after: Parameters;
  values: Values;
}
interface ConsistencyFields {
  weight: number;
  threshold?: number;
  temperature?: number;
}
export interface VectorFile {
  name: string;
  layers: number[];
  activation: Activation;
  student: {
    learningRate: number;
    labels: number;
    consistency?: ConsistencyFields;
    noisedInputs?: boolean;
  };
  teacher: {
    kind?: Teacher['kind'];
    frozen: boolean;
    decay?: number;
    learningRate: number;
    labels: number;
    consistency: ConsistencyFields;
    feedback: { form: FeedbackForm; weight: number } | null;
  } | null;
  pseudoLabels: PseudoLabels | null;
  pseudoLabelThreshold?: number;
  labeled: { x: number[][]; y: number[] };
  before: Parameters;
  batch?: Batch | null;
  after: Parameters;
  values?: Values;
  /** A chain: each entry starts from the one before it. */
  steps?: Expected[];
}

/** How far an engine is from a file, each as a share of its bound: at most 1 passes. */
export interface Deviation {
  parameters: number;
  values: number;
  /** The parameters' largest deviation and its bound, absolute. */
  largest: number;
  bound: number;
}

/** Runs a file's step, or its chain of steps, without resetting to the expected numbers in between. */
export async function runVector(engine: Engine, file: VectorFile): Promise<Deviation> {
  const step = stepOf(file);
  const labeled: Labeled = {
    x: Float32Array.from(file.labeled.x.flat()),
    y: Uint8Array.from(file.labeled.y),
  };
  const expected = file.steps ?? [{ batch: file.batch ?? null, after: file.after, values: file.values! }];
  const bound = 1e-5 * Math.max(1, ...changes(file.before, expected));
  let state: State = { step: 0, ...floats(file.before) };
  let largest = 0;
  let values = 0;
  for (const { batch, after, values: wanted } of expected) {
    const result = await engine.stepOnce(step, state, labeled, batch && drawsFrom(batch));
    state = result.state;
    largest = Math.max(largest, parameterDeviation(state, after));
    values = Math.max(values, valueDeviation(result.values, wanted) / 1e-5);
  }
  return { parameters: largest / bound, values, largest, bound };
}

export function stepOf(file: VectorFile): Step {
  const { student } = file;
  return {
    layers: file.layers,
    activation: file.activation,
    student: {
      learningRate: student.learningRate,
      labels: student.labels,
      consistency: consistencyOf(student.consistency),
    },
    teacher: teacherOf(file),
    batch: file.batch?.x.length ?? file.steps?.[0]?.batch?.x.length ?? 1,
    deviation: 1,
  };
}

function teacherOf({
  teacher,
  student,
  pseudoLabels: kind,
  pseudoLabelThreshold = 0.5,
}: VectorFile): Teacher | null {
  if (!teacher) return null;
  const pseudoLabels = kind && {
    kind,
    threshold: pseudoLabelThreshold,
    noisedInputs: student.noisedInputs ?? false,
    feedback: teacher.feedback && { ...teacher.feedback, lookAhead: true, shuffled: false },
  };
  switch (teacher.kind ?? (teacher.frozen ? 'frozen' : 'learning')) {
    case 'frozen':
      return { kind: 'frozen', pseudoLabels };
    case 'averaged':
      return { kind: 'averaged', decay: teacher.decay!, pseudoLabels };
    case 'learning': {
      const { learningRate, labels, consistency } = teacher;
      return {
        kind: 'learning',
        learningRate,
        labels,
        consistency: consistencyOf(consistency),
        pseudoLabels,
      };
    }
  }
}

const consistencyOf = (fields: ConsistencyFields | undefined): Consistency | null =>
  fields && fields.weight !== 0 ? { threshold: 0.5, temperature: 1, ...fields } : null;

const drawsFrom = ({ x, noise, uniforms }: Batch): Draws => ({
  x: Float32Array.from(x.flat()),
  noise: noise && Float32Array.from(noise.flat()),
  uniforms: uniforms && Float32Array.from(uniforms),
  permutation: null,
});

const floats = ({ student, teacher }: Parameters) => ({
  student: Float32Array.from(student),
  teacher: teacher && Float32Array.from(teacher),
});

/** The largest |after − before| of each single step. */
const changes = (before: Parameters, expected: Expected[]): number[] =>
  expected.map(({ after }, i) => distance(after, i === 0 ? before : expected[i - 1]!.after));

const distance = (a: Parameters, b: Parameters): number =>
  Math.max(largestGap(a.student, b.student), a.teacher && b.teacher ? largestGap(a.teacher, b.teacher) : 0);

function parameterDeviation(state: State, after: Parameters): number {
  const teacher = after.teacher ? largestGap(state.teacher ?? [], after.teacher) : 0;
  return Math.max(largestGap(state.student, after.student), teacher);
}

/** NaN and a missing value count as infinitely far. */
function largestGap(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const gaps = Array.from(b, (value, i) => Math.abs((a[i] ?? NaN) - value));
  return gaps.some(Number.isNaN) ? Infinity : Math.max(...gaps);
}

function valueDeviation(values: StepValues, wanted: Values): number {
  const pairs: [number | Float32Array | null, number | number[] | null][] = [
    [values.labeledBefore, wanted.labeledLossBefore],
    [values.labeledAfter, wanted.labeledLossAfter],
    [values.pseudoLabel, wanted.pseudoLabelLoss],
    [values.consistency, wanted.consistencyLoss],
    [values.feedback, wanted.feedback],
    [values.teacherGradientNorm, wanted.teacherGradientNorm],
    [values.pseudoLabels, wanted.pseudoLabels],
  ];
  return Math.max(
    ...pairs.map(([actual, expected]) => {
      if (expected === null) return actual === null ? 0 : Infinity;
      const list = [expected].flat();
      const actualList = actual === null ? [] : typeof actual === 'number' ? [actual] : actual;
      return largestGap(actualList, list) / Math.max(1, ...list.map(Math.abs));
    }),
  );
}
