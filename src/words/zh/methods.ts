/** The methods: what they are called, what each does, and what its teacher and its student see. */
import type { Class } from '../../data/dataset.ts';
import type { MethodId } from '../../settings/settings.ts';
import type { methods as English, Teaching } from '../en/methods.ts';

const name: Record<MethodId, string> = {
  supervised: '监督学习',
  'pseudo-labels': '伪标签',
  'meta-pseudo-labels': '元伪标签',
  uda: 'UDA',
  'noisy-student': 'Noisy Student',
  'mean-teacher': 'Mean Teacher',
  fixmatch: 'FixMatch',
  'self-training': '自训练',
  yours: '自定义',
};

/** What news of the classes reaches a teacher that learns. */
function teacherHears({ trainsOnStars, startsConverged, feedback }: Teaching): string {
  if (trainsOnStars)
    return feedback === 'none'
      ? '教师从星标学习。反馈已关闭。'
      : '教师从星标学习，也从学生在星标上的表现学习。';
  const start = startsConverged ? '教师从监督学习的网络出发。' : '教师从未见过标签。';
  const hears = {
    none: '反馈已关闭，所以没有任何类别信息传给它。',
    push: '对每个猜测，它都会得知：挪动这个猜测，能否降低学生在星标上的损失？',
    number: '它只得知一个数：上一课有没有降低学生在星标上的损失？',
  };
  return `${start}${hears[feedback]}`;
}

const consistency = '一致性塑造它的决策边界：对一个点和它附近的副本，它必须回答一致。';

/** Of a method that has one. */
function teacherSees({ teacher, rounds, meetsStars }: Teaching): string {
  switch (teacher) {
    case 'averaged':
      return '学生的滑动平均。';
    case 'before':
      return '一步之前的学生。';
    case 'learning':
      return meetsStars ? '看得到点，也见过星标。' : '看得到点，从未见过标签。';
    default:
      return rounds > 1 ? '先是监督学习，之后是上一轮的学生。' : '监督学习训练3,000步后冻结。';
  }
}

/** Of a student that a person composed. */
function learnsFrom(teaching: Teaching): string {
  const from = [
    teaching.studentTrainsOnStars && '星标',
    teaching.guesses && (teaching.noised ? '加噪声的点上的猜测' : '猜测'),
    teaching.studentConsistent && '教师的回答',
    teaching.teacher === 'none' && teaching.consistent && '自己在附近副本上的回答',
  ];
  return `学习${from.filter(Boolean).join('、')}。`;
}

/** And of its teacher. */
function who(teaching: Teaching): string {
  if (teaching.teacher === 'none') return '一个网络，没有教师。';
  return teaching.teacher === 'learning' ? teacherHears(teaching) : `教师：${teacherSees(teaching)}`;
}

const about: Record<MethodId, (teaching: Teaching) => string> = {
  supervised: () => '一个网络，只用星标训练，从不看其余的点。',
  'pseudo-labels': () => '先训练监督学习的网络，再把它冻结。它给各点打标签，学生照着学，连错误也一并学去。',
  uda: () => '一个网络，没有教师：它学习星标，也学习对一个点和它附近的副本回答一致。',
  'noisy-student': () => '与伪标签相同，但学生看到的点加了噪声。随后学生成为教师，共三轮。',
  'mean-teacher': ({ studentConsistent }) =>
    studentConsistent
      ? '学生学习星标，并以权重w的八分之一，学习在点附近的回答与教师在该点的回答一致。教师是学生的滑动平均。'
      : '学生只学习星标：一致性已关闭。教师是学生的滑动平均。',
  fixmatch: ({ consistent }) =>
    consistent
      ? '一个网络，没有教师：它学习星标；在置信度达到95%的点上，还学习给附近的副本同一类别。'
      : '一个网络，没有教师。一致性已关闭：它只学习星标。',
  'self-training': () => '学生学习星标；对上一步置信度达到95%的点，还学习它当时给出的类别。',
  yours: (teaching) =>
    [
      who(teaching),
      teaching.consistent && teaching.teacher !== 'none' && consistency,
      (teaching.teacher === 'none' ? '' : '学生：') + learnsFrom(teaching),
    ]
      .filter(Boolean)
      .join(''),
  'meta-pseudo-labels': (teaching) =>
    [
      teacherHears(teaching),
      teaching.consistent && consistency,
      teaching.studentTrainsOnStars && '学生也用星标训练。',
      teaching.studentConsistent && '学生在点附近的回答，须与教师在该点的回答一致。',
    ]
      .filter(Boolean)
      .join(''),
};

/** Under the name of the method that fills the page; about a teacher that learns, the panels say the rest. */
const lede: typeof about = { ...about, 'meta-pseudo-labels': teacherHears };

/** Null where there is no teacher to learn from. */
const studentSees: Record<MethodId, ((teaching: Teaching) => string) | null> = {
  supervised: null,
  uda: null,
  'pseudo-labels': () => '只从猜测中学习。',
  'noisy-student': () => '从猜测中学习，看到的点加了噪声。',
  'mean-teacher': ({ studentConsistent }) =>
    studentConsistent ? '从星标和教师的回答中学习。' : '只从星标中学习。',
  fixmatch: null,
  'self-training': () => '从星标和有把握的猜测中学习。',
  yours: learnsFrom,
  'meta-pseudo-labels': ({ studentTrainsOnStars, studentConsistent }) => {
    const learns = studentTrainsOnStars ? '从猜测和星标中学习。' : '从猜测中学习。星标只用来打分。';
    return studentConsistent ? `${learns}与教师保持一致。` : learns;
  },
};

const className = (side: Class): string => (side === 0 ? 'A' : 'B');

export const methods: typeof English = { name, about, lede, teacherSees, studentSees, className };
