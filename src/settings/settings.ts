/** Everything a run depends on besides its labels: plain data, shared by page, worker and command line. */
import type { Input, Placement } from '../data/dataset.ts';
import { shapes, type DatasetId } from '../data/datasets.ts';

/** Rows of the table in learn/methods/methods.ts that have a name in the field. */
export const namedIds = [
  'supervised',
  'pseudo-labels',
  'meta-pseudo-labels',
  'uda',
  'noisy-student',
  'mean-teacher',
  'fixmatch',
  'self-training',
] as const;
/** And the one that a person composes. */
export const methodIds = [...namedIds, 'yours'] as const;
export type MethodId = (typeof methodIds)[number];

export const activations = ['tanh', 'sigmoid', 'relu'] as const;
export type Activation = (typeof activations)[number];
export const initializations = ['xavier', 'paper'] as const;
export type Initialization = (typeof initializations)[number];
export const pseudoLabelKinds = ['soft', 'sampled', 'argmax'] as const;
export type PseudoLabels = (typeof pseudoLabelKinds)[number];
export const feedbackForms = ['exact', 'perExample', 'dot', 'difference'] as const;
export type FeedbackForm = (typeof feedbackForms)[number];
export const teacherKinds = ['none', 'frozen', 'averaged', 'learning'] as const;
/** `student`: it is the student's first weights, too. */
export const teacherStarts = ['scratch', 'supervised', 'student'] as const;
export type TeacherStart = (typeof teacherStarts)[number];

/** Symbols are METHOD's and the paper's (arXiv 2003.10580, sections 2 and 3.1). */
export interface Settings {
  data: {
    set: DatasetId;
    pointsPerClass: number;
    /** Of each class's points, so many are labeled. */
    labelsPerClass: number;
    /** How far the classes stand apart where they come closest, in the picture's units. */
    gap: number;
    seed: number;
    /** Standard deviation per coordinate. */
    noise: number;
    placement: Placement;
    /** One label lies among the other class from the start. */
    wrongLabel: boolean;
    /** What the network sees: z = 2 · (x − the picture's middle), or x itself. */
    input: Input;
    /** Points that are given, data/packedPoints.ts: they are the data, whatever `set` says. Empty: none. */
    points: string;
  };
  network: {
    /** First weights, batches and noise. */
    seed: number;
    /** Units of each hidden layer. */
    hidden: number[];
    activation: Activation;
    /** `xavier`: U(±√(6/(fan-in + fan-out))); `paper`: U(±0.1). Biases start at 0. */
    initialization: Initialization;
    /** Factor on the first weights. */
    gain: number;
  };
  /** How many steps a run takes. */
  steps: number;
  /** B, unlabeled points a step, drawn with replacement; or all of them. */
  batch: number | 'all';
  /** How the teacher's beliefs become the student's targets ŷ. */
  pseudoLabels: PseudoLabels;
  /** τ_u: a pseudo label counts where its teacher is at least so sure; ½: all count. */
  pseudoLabelThreshold: number;
  student: {
    /** η_S */
    learningRate: number;
    /** a, the weight of the labeled loss in the student's own loss. */
    labels: number;
    consistency: {
      /** w of a student that has a learning teacher: it answers near a point as that does at the point. */
      weight: number;
    };
  };
  teacher: {
    /** η_T */
    learningRate: number;
    /** b, the weight of the labeled loss in the teacher's loss. */
    labels: number;
    /** Where the teacher starts: first weights of its own, or the converged Supervised network. */
    start: Exclude<TeacherStart, 'student'>;
    /** α of Mean Teacher: how much of its teacher a step leaves. */
    decay: number;
    feedback: {
      form: FeedbackForm;
      /** λ; negative turns the sign round, as in the released code. */
      weight: number;
      /** Score the student after its step (the method), or before it (a control). */
      lookAhead: boolean;
      /** Permute the push among the batch's points: a placebo. */
      shuffled: boolean;
    };
    consistency: {
      /** w */
      weight: number;
      /** σ of ε, per network-input coordinate. */
      deviation: number;
      /** τ_c: a point counts where the clean answer is at least so sure; ½: all count. */
      threshold: number;
      /** κ: targets are softmax(logits/κ); 0: the likelier class. */
      temperature: number;
    };
  };
  /** The row Yours, term by term as in learn/methods/step.ts. What its kind of teacher has no use for is not used. */
  yours: {
    student: {
      /** a */
      labels: number;
      /** w of the student: toward its teacher or, without one, toward itself. */
      consistency: { weight: number; threshold: number; temperature: number };
    };
    /** Of a teacher. */
    pseudoLabels: {
      kind: PseudoLabels | 'none';
      threshold: number;
      /** The student sees x + ε. */
      noisedInputs: boolean;
    };
    teacher: {
      kind: (typeof teacherKinds)[number];
      /** Of one that follows or learns; a frozen one is the converged Supervised network. */
      start: TeacherStart;
      /** α of one that follows. */
      decay: number;
      /** Of one that is frozen. */
      rounds: number;
      /** b, w and feedback of one that learns. */
      labels: number;
      consistency: { weight: number; threshold: number; temperature: number };
      feedback: Settings['teacher']['feedback'];
    };
  };
}

/** Steps of Supervised training behind every teacher that starts converged (Pseudo Labels, Noisy Student). */
export const supervisedSteps = 3000;

/** `exactNeedsSoft`: exact feedback on pseudo labels without a gradient; `softHasNoGradient`: another form on soft ones; `onePushForAll`: nothing to shuffle. */
export type FeedbackConflict = 'exactNeedsSoft' | 'softHasNoGradient' | 'onePushForAll';

/**
 * Why settings cannot run together. `noSuchPlacement`: labels at ends that the data set lacks; `nothingUnlabeled`: as
 * many labels as points; `yours.…`: the same of the row Yours; `learnsNothing`: its student has no term.
 */
export type Conflict =
  FeedbackConflict | `yours.${FeedbackConflict}` | 'learnsNothing' | 'noSuchPlacement' | 'nothingUnlabeled';

/** Null where they can. */
export function conflict({ data, pseudoLabels, teacher, yours }: Settings): Conflict | null {
  if (!data.points) {
    if (!shapes[data.set].placements.includes(data.placement)) return 'noSuchPlacement';
    if (data.labelsPerClass >= data.pointsPerClass) return 'nothingUnlabeled';
  }
  return feedbackConflict(pseudoLabels, teacher.feedback) ?? conflictInYours(yours);
}

function conflictInYours({ student, pseudoLabels: { kind }, teacher }: Settings['yours']): Conflict | null {
  if (teacher.kind === 'none' || kind === 'none')
    return student.labels === 0 && student.consistency.weight === 0 ? 'learnsNothing' : null;
  const reason = teacher.kind === 'learning' ? feedbackConflict(kind, teacher.feedback) : null;
  return reason && `yours.${reason}`;
}

function feedbackConflict(
  pseudoLabels: PseudoLabels,
  { form, weight, shuffled }: Settings['teacher']['feedback'],
): FeedbackConflict | null {
  if (weight === 0) return null;
  if (form === 'exact' && pseudoLabels !== 'soft') return 'exactNeedsSoft';
  if (form !== 'exact' && pseudoLabels === 'soft') return 'softHasNoGradient';
  if (shuffled && (form === 'dot' || form === 'difference')) return 'onePushForAll';
  return null;
}
