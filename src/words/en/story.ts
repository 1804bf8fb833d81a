/** The story beside the stage: short scenes, with words in them that set the stage. */
import { count, counted, percent } from './numbers.ts';

/** “299 of 300”: recorded runs that reached 99 %. */
interface Counted {
  reached: number;
  runs: number;
}

/** Dips of recorded runs; what each counts, session/story/dips.ts says. */
interface Dips {
  runs: number;
  dips: number;
  aRun: readonly number[];
  lesson: {
    down: number;
    otherwiseDown: number;
    stillFall: number;
    back: number;
    backWithoutFeedback: number;
  } | null;
  teacher: { dips: number; withoutFeedback: number; withoutConsistency: number; halfAsLong: number } | null;
}

/** Recorded runs in which a star was dragged onto the other moon. */
interface Dragged extends Counted {
  overruled: number;
}

type Reached = Record<
  | 'ours'
  | 'oursRandom'
  | 'shuffled'
  | 'withoutConsistency'
  | 'withoutFeedback'
  | 'literal'
  | 'literalTold'
  | 'paperLike'
  | 'uda'
  | 'udaRandom'
  | 'told'
  | 'toldRandom'
  | 'wrongFedBack'
  | 'wrongTold'
  | 'wrongToldSoftly'
  | 'wrongUda'
  | 'wrongUdaSoftly',
  Counted
>;

interface Counts {
  reached: Reached;
  dips: { ours: Dips; uda: Dips; studentQuarter: Dips; teacherHalf: Dips };
  dragged: Record<'supervised' | 'ours' | 'uda' | 'udaSoftly' | 'withoutConsistency', Dragged>;
}

interface SceneWords {
  title: string;
  /** `**bold**`; `[words](take)` sets the stage to a take. */
  text: (counts: Counts) => string[];
}

const of = ({ reached, runs }: Counted): string => `${reached} of ${runs}`;

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

const one = (value: number): string => value.toFixed(1);

const scene = {
  sixLabels: {
    title: 'Six labels are not enough',
    text: () => [
      'A network that trains on the six stars gets all six right. A nearly straight cut is enough for that, so it stops there.',
      'The other points have no class, but they have a shape. **Strong dots** are on the wrong side.',
      'Could you do better by eye? [Draw your own border](ownBorder) and get its score. Each side takes the class of most of the stars on it.',
    ],
  },
  pseudoLabels: {
    title: 'Pseudo Labels copies the mistakes',
    text: () => [
      'Let that network, the **teacher**, label every point. Train a second one, the **student**, on those labels.',
      'The student learns what its teacher said, mistakes included. A **hollow** dot is wrong in both. Flip between [Supervised](supervised) and [Pseudo Labels](pseudoLabels): the border hardly moves.',
      'This teacher never hears how its student did. So it stays wrong.',
    ],
  },
  feedback: {
    title: 'The feedback loop',
    text: ({ reached: { shuffled } }) => [
      'Meta Pseudo Labels lets the teacher hear how its student scored. The teacher sees the points. It never sees a star, nor any class. Each step of training is [one lesson](lesson) in four beats:',
      `A single lesson may help or not; many of them tell the teacher which side is which. All that this teacher hears of the classes is its pushes. [Shuffle the pushes among the points](shuffled), and the method fails: ${of(shuffled)} recorded runs reach 99 %.`,
    ],
  },
  consistency: {
    title: 'Why consistency',
    text: ({ reached: { withoutConsistency, withoutFeedback, ours } }) => [
      'Feedback says which side is which. It does not say where the border runs: many borders score well on six stars.',
      'Consistency bends the border. The teacher must answer alike for a point and for a nearby copy of it, so its border keeps out of the crowds. On consistency alone a run mostly ends with no border at all.',
      `With [both](withBoth), ${of(ours)} recorded runs reach 99 %. With [feedback alone](withoutConsistency) ${of(withoutConsistency)}. With [consistency alone](withoutFeedback) ${of(withoutFeedback)}.`,
    ],
  },
  dips: {
    title: 'Why the curve dips',
    text: ({ dips: { ours, uda, studentQuarter, teacherHalf } }) => [
      'At times the curve drops and climbs back. Step through one of them: [391](beforeDip), [393](slip), [394](dip), [401](afterDip).',
      'At step 393 the **teacher**’s step is too long: it slips. One step later the **student** has copied the slip, and its loss on the stars jumps. By step 401 both have come back.',
      `In ${count(ours.runs)} recorded runs the student dips by 5 points or more ${count(ours.dips)} times. In ${share(ours.lesson!.down, ours.dips)} of them the teacher was more than a point down the step before; at other steps it is so in ${share(ours.lesson!.otherwiseDown, 1)}. We took those steps again with the teacher as it was before it fell: then the student fell in ${ours.lesson!.stillFall} of ${count(ours.lesson!.down)}.`,
      `The teacher falls ${count(ours.teacher!.dips)} times. With that step half as long ${share(ours.teacher!.halfAsLong, ours.teacher!.dips)} of its falls remain; without consistency in it ${share(ours.teacher!.withoutConsistency, ours.teacher!.dips)}, without feedback ${share(ours.teacher!.withoutFeedback, ours.teacher!.dips)}. With feedback ${share(ours.lesson!.back, ours.dips)} of the student’s dips end within 41 steps; with feedback off once a dip begins, ${share(ours.lesson!.backWithoutFeedback, ours.dips)}.`,
      `With a quarter of the student’s learning rate a run has ${one(studentQuarter.aRun[0]!)} dips in place of ${one(ours.aRun[0]!)}; with half the teacher’s rate it has ${one(teacherHalf.aRun[0]!)}, but shallower ones. UDA, which has no teacher, dips, too: ${one(uda.aRun[0]!)} a run.`,
    ],
  },
  overrule: {
    title: 'Overrule the label',
    text: ({ dragged: { supervised, ours, uda, udaSoftly, withoutConsistency } }) => [
      'One orange star lies in the purple moon. It says something false. Pull it elsewhere: for each place every method is trained anew.',
      'At the star each plot says what its method makes of it. **Believed**: it colors the place as the star says. **Copied**: it does so because its teacher did. **Overruled**: it colors the place as the points around it.',
      `Consistency overrules it, where a star’s word counts little. In ${ours.runs} recorded runs each, one star was dragged into the other moon half-way through. Of Meta Pseudo Labels ${ours.overruled} overrule it, without its consistency ${withoutConsistency.overruled}; of Supervised ${supervised.overruled}. Of UDA (consistency, no teacher) ${uda.overruled} do, but ${udaSoftly.overruled} where labels weigh 0.05. To a teacher that only hears of it, one star counts little; consistency then goes with the crowd.`,
    ],
  },
  fairControl: {
    title: 'The fair control',
    text: ({ reached: { uda, told, ours, udaRandom, toldRandom, oursRandom } }) => [
      'If consistency shapes the border, what does the teacher add?',
      '**UDA** has no teacher: one network, the six labels and [the same consistency](fairControl). Another control [tells the teacher the labels](told) and switches the feedback off.',
      `Recorded runs that end at 99 % or more, stars spaced: feedback ${of(ours)}, UDA ${of(uda)}, told ${of(told)}.`,
      `Stars at random places: feedback ${of(oursRandom)}, UDA ${of(udaRandom)}, told ${of(toldRandom)}.`,
      'So the feedback carries the labels to a teacher that never sees them. By these counts Meta Pseudo Labels **does not beat UDA** on this toy, and does no better than a teacher that is told the labels.',
    ],
  },
  paper: {
    title: 'What the paper says, and what we got',
    text: ({ reached: { literal, literalTold, paperLike } }) => [
      'Section 3.1 shows this toy with sigmoid units, small first weights and no regularization. Whether its teacher is trained on the labels, it does not say. The teacher of the paper’s large runs has [labels, feedback and consistency](imagenetLike).',
      `[On feedback alone](paperLiteral) the paper’s Figure 2 did not come out: the student ends at even odds everywhere, so its plot has no color. ${of(literal)} recorded runs reach 99 %; told the labels as well, ${of(literalTold)}. [It comes out](paperLike) in ${of(paperLike)} with consistency, scaled inputs, longer steps, stronger feedback and a teacher that starts as Supervised.`,
    ],
  },
  open: {
    title: 'What stays open',
    text: ({ reached: { wrongFedBack, wrongTold, wrongToldSoftly, wrongUda, wrongUdaSoftly } }) => [
      'The released code computes the feedback as [one number](oneNumber) a batch, and with the other sign than the paper’s derivation. With [that sign](signTurnedRound) the teacher learns to be wrong: here the classes change places.',
      `[One star that is wrong from the start](wrongStar): ${of(wrongFedBack)} recorded runs reach 99 % all the same with feedback, ${wrongTold.reached} when told the labels, ${wrongUda.reached} of UDA. Where labels weigh only 0.05, ${wrongToldSoftly.reached} that are told do, and ${wrongUdaSoftly.reached} of UDA: doubt helps, not feedback.`,
      'And two moons are not ImageNet: this shows how the loop works, not how far it goes.',
    ],
  },
} satisfies Record<string, SceneWords>;

/** What happens in the four beats of a lesson; their names are the phases'. */
const beats: ((batch: number | 'all') => string)[] = [
  (batch) => `The teacher guesses the class of ${batch} points.`,
  () => 'The student takes one step on these guesses.',
  () => 'The stars only score: is the student better on them after its step?',
  () => 'Each guess gets a push toward the class that would have scored better.',
];

const glossary: [symbol: string, meaning: string][] = [
  ['θ_T, θ_S', 'The weights of teacher and student: 114 numbers each for 2-8-8-2.'],
  ['T(x), S(x)', 'What teacher and student believe of a point: two probabilities, class A and class B.'],
  ['ŷ', 'Pseudo labels: the teacher’s guesses for the batch, soft, sampled or argmax.'],
  ['L_l', 'Labeled loss: mean cross-entropy on the stars. “Star loss” is the student’s.'],
  ['L_u', 'The student’s loss on the guesses: mean cross-entropy over the batch.'],
  ['L_c', 'Consistency: mean cross-entropy between the belief at a point and at a nearby copy.'],
  ['F', 'The feedback term: the student’s labeled loss after its step, as a function of the teacher.'],
  ['η_S, η_T', 'Learning rates: how long the steps are.'],
  ['λ, b, w', 'Weights of feedback, labels and consistency in the teacher’s loss.'],
  ['a', 'Weight of the labels in the student’s loss.'],
  ['h', 'Feedback as one number (dot, difference), or one a point (per example).'],
  ['g′', 'Gradient of the labeled loss at the student after its step.'],
  ['B', 'Batch: unlabeled points a step.'],
  ['σ', 'How far the nearby copy lies: standard deviation in network inputs.'],
];

/** Without an address where no lasting one is known. */
const references: [text: string, address: string | null][] = [
  ['Pham, Dai, Xie, Luong, Le: Meta Pseudo Labels. CVPR 2021.', 'https://arxiv.org/abs/2003.10580'],
  ['Lee: Pseudo-Label. ICML 2013 workshop on challenges in representation learning.', null],
  [
    'Xie, Dai, Hovy, Luong, Le: Unsupervised Data Augmentation for Consistency Training. NeurIPS 2020.',
    'https://arxiv.org/abs/1904.12848',
  ],
  ['Xie, Luong, Hovy, Le: Self-training with Noisy Student. CVPR 2020.', 'https://arxiv.org/abs/1911.04252'],
  [
    'Zhou, Bousquet, Lal, Weston, Schölkopf: Learning with Local and Global Consistency. NIPS 2003.',
    'https://papers.nips.cc/paper/2506-learning-with-local-and-global-consistency',
  ],
  [
    'google-research, issue 559: the toy’s missing consistency term.',
    'https://github.com/google-research/google-research/issues/559',
  ],
];

export const story = {
  scene,
  beats,
  /** Above a scene's title. */
  place: (number: number, all: number): string => `${number} of ${all}`,
  turn: 'Your turn',
  dip: {
    student: 'student',
    teacher: 'teacher',
    /** Of the steps that the text goes through; none before they are trained. */
    name: (steps: readonly { step: number; student: number; teacher: number }[]): string =>
      steps.length === 0
        ? 'The dip, step by step'
        : `The dip, step by step. ${steps.map((at) => `Step ${at.step}: teacher ${percent(at.teacher)} %, student ${percent(at.student)} %.`).join(' ')}`,
  },
  border: {
    name: 'Your border. Drag to draw it. Or by keys: arrows move the pen, Space sets a corner, Backspace takes one back, Enter ends, Escape clears.',
    /** While it is drawn. */
    corners: (corners: number, pen: readonly [number, number] | null): string => {
      if (!pen) return corners === 0 ? 'Draw your border here' : 'Your border …';
      return `Pen at x ${pen[0].toFixed(2)}, y ${pen[1].toFixed(2)}; ${counted(corners, 'corner')}`;
    },
    score: ({ wrong, of: all }: { wrong: number; of: number }): string =>
      `Your border: ${percent((all - wrong) / all)}\u00a0%, ${count(wrong)} wrong`,
  },
  evidence: 'Evidence',
  glossaryTitle: 'Every symbol',
  glossary,
  referencesTitle: 'References',
  references,
};
