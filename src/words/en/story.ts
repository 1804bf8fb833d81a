/** The story under the plots: short paragraphs, each with what to set the plots to. */

/** “299 of 300”: recorded runs that reached 99 %. */
interface Counted {
  reached: number;
  runs: number;
}

type Counts = Record<
  | 'ours'
  | 'oursRandom'
  | 'shuffled'
  | 'withoutConsistency'
  | 'withoutFeedback'
  | 'literal'
  | 'paperLike'
  | 'uda'
  | 'udaRandom'
  | 'told'
  | 'toldRandom'
  | 'wrongFedBack'
  | 'wrongTold'
  | 'wrongToldSoftly',
  Counted
>;

interface Paragraph {
  title: string;
  text: (counts: Counts) => string[];
}

const of = ({ reached, runs }: Counted): string => `${reached} of ${runs}`;

const paragraph = {
  sixLabels: {
    title: 'Six labels are not enough',
    text: () => [
      'Two moons, a thousand points each. Six points carry a class: the stars. A network that trains on the six alone is right about all six, and has no reason to bend: a nearly straight cut serves them.',
      'The other 1,994 points have no class, but they have a shape. Semi-supervised learning is about using it.',
    ],
  },
  pseudoLabels: {
    title: 'Pseudo Labels copies its mistakes',
    text: () => [
      'Let the trained network label every point, then train a second one, the student, on those labels. The student learns what its teacher said, and the teacher is frozen: where it is wrong, it stays wrong. This is called confirmation bias.',
      'The hollow dots are mistakes that student and Supervised share.',
    ],
  },
  feedback: {
    title: 'The feedback: would another guess have helped?',
    text: ({ shuffled }) => [
      'Meta Pseudo Labels lets the teacher learn from its student. The teacher guesses, the student takes one step on the guesses, and the student is scored on the stars. The teacher’s own step goes down that score, differentiated through the student’s step:',
      `So each guess is asked: would shifting it have lowered the student’s loss on the stars? That is a push for every point of the batch, and the only news about the classes that this teacher gets. It never trains on a star. Shuffled among the points, the same pushes carried nothing: ${of(shuffled)} reached 99 %.`,
    ],
  },
  consistency: {
    title: 'Why consistency is needed',
    text: ({ withoutConsistency, withoutFeedback, ours }) => [
      'Feedback says which side is which. It does not say where the border runs: many borders score well on six stars. Consistency does: the teacher must answer alike for a point and a nearby copy of it, so its border avoids crowds and settles in the gap between the moons.',
      `Take either part out and watch. Without consistency ${of(withoutConsistency)} reached 99 %, without feedback ${of(withoutFeedback)}, with both ${of(ours)}.`,
    ],
  },
  paper: {
    title: 'What the paper says',
    text: ({ literal, paperLike }) => [
      'Section 3.1 shows this toy with feedback alone, sigmoid units and small first weights, and reports that Supervised and Pseudo Labels fail where Meta Pseudo Labels succeeds. Its large runs add the labels and a consistency term (UDA) to the teacher; the toy’s text does not.',
      `Under the settings that the text states we could not reproduce the picture: ${of(literal)} reached 99 % in 20,000 steps. With the consistency term ${of(paperLike)} did (Paper-like), the labels kept from the teacher.`,
    ],
  },
  fairControl: {
    title: 'The fair control',
    text: ({ uda, told, ours, udaRandom, toldRandom, oursRandom }) => [
      'If consistency shapes the border, how much does the teacher add? UDA has no teacher: one network, the labels and the same consistency. Telling a teacher the labels, with the feedback off, is another control. On this toy they do about as well as the feedback: it is a channel that carries the labels, not an advantage over being told.',
      `Stars spaced: UDA ${of(uda)}, told ${of(told)}, fed back ${of(ours)}. Stars at random: ${of(udaRandom)}, ${of(toldRandom)}, ${of(oursRandom)}.`,
    ],
  },
  open: {
    title: 'What stays open',
    text: ({ wrongFedBack, wrongTold, wrongToldSoftly }) => [
      `The released code computes the feedback’s one number with the sign the other way round than the derivation. With soft labels its term has no gradient at all. One wrong star tells the methods apart most: ${of(wrongFedBack)} overrule it with feedback, ${of(wrongTold)} when told the labels, ${of(wrongToldSoftly)} when told them softly (b = 0.05). And two moons are not ImageNet: this shows how the loop works, not how far it goes.`,
    ],
  },
} satisfies Record<string, Paragraph>;

/** What a button shows. */
const scene = {
  supervised: 'Show Supervised',
  pseudoLabels: 'Show Pseudo Labels',
  loop: 'Show the loop',
  shuffled: 'Shuffle the pushes: a placebo',
  withoutConsistency: 'Without consistency',
  withoutFeedback: 'Without feedback',
  withBoth: 'With both',
  paperLiteral: 'Paper literal',
  paperLike: 'Paper-like, with consistency',
  imagenetLike: 'ImageNet-like: all three terms',
  addUda: 'Add UDA',
  told: 'Told, not fed back',
  signTurnedRound: 'Sign turned round',
  wrongStar: 'One star wrong',
  oneNumber: 'One number: dot, sampled',
};

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
  title: 'How a teacher that never sees a label ends up right',
  hint: 'Each button sets the plots above and starts again from step 0. Counts are of recorded runs that reached 99 %; further down you can run your own.',
  paragraph,
  scene,
  glossaryTitle: 'Every symbol',
  glossary,
  referencesTitle: 'References',
  references,
};
