/** Slow motion: the four phases of a step, in the numbers of this very step. */
import type { PseudoLabels } from '../../settings/settings.ts';
import type { Teaching } from '../en/methods.ts';
import type { slow as English } from '../en/slow.ts';
import { count } from './numbers.ts';

type Step = Parameters<(typeof English.phaseText)[1]>[0];
type Teacher = Parameters<(typeof English.phaseNote)[1]>[0]['teacher'];

const pushed: Record<Teacher, string> = {
  learning: '由反馈推动，也由一致性推动。',
  averaged: '这里没有：教师跟随学生。',
  frozen: '这里没有：教师已冻结。',
};

const guesses: Record<PseudoLabels, string[]> = {
  soft: ['圆形：橙色。菱形：紫色。越淡，越没有把握。', '学生得到的是深浅，不只是哪一侧。'],
  sampled: ['圆形：橙色。菱形：紫色。', '每个猜测都按教师自己的概率随机抽取。'],
  argmax: ['圆形：橙色。菱形：紫色。', '每个猜测都是教师认为更可能的类别，不论它多没有把握。'],
};

const faint = ({ guesses: some, all, threshold }: NonNullable<Step['counted']>): string =>
  `${count(all)}个中有${count(some)}个算数。对淡色的那些，教师的置信度低于${+(100 * threshold).toPrecision(4)}%。`;

/** Why a step ends before its teacher is pushed; null where it does not. */
function ends({ teacher, rounds }: Teaching): string | null {
  switch (teacher) {
    case 'frozen':
      return rounds === 1
        ? '这一步到此为止：教师已冻结，没有得分传回，错误的猜测依旧错误。'
        : '这一步到此为止：教师一直冻结，直到学生取代它。';
    case 'averaged':
      return '这一步到此为止：没有人给学生打分，教师向它靠近一点。';
    case 'before':
      return '这一步到此为止：没有人给学生打分，它成为教师。';
    default:
      return null;
  }
}

/** “下降0.0148：0.0515 → 0.0367” */
function change({ before, after }: Step['starLoss']): string {
  const fell = before - after;
  return `${fell >= 0 ? '下降' : '上升'}${Math.abs(fell).toFixed(4)}：${before.toFixed(4)} → ${after.toFixed(4)}`;
}

/** What is seen in a phase, sentence by sentence. */
const phaseText: typeof English.phaseText = {
  1: ({ pseudoLabels, counted }) =>
    counted ? [guesses[pseudoLabels][0]!, faint(counted)] : guesses[pseudoLabels],
  2: ({ teaching, moved }) => [
    '在这些猜测上走一步梯度下降。',
    `细线：之前。粗线：之后。它的权重移动了${moved.student.toFixed(3)}。`,
    ...[ends(teaching)].filter((sentence) => sentence !== null),
  ],
  3: ({ starLoss, teaching }) => [
    `星标损失${change(starLoss)}。`,
    '每个星标旁：它的损失，之前 → 之后。↓ 为变好。',
    ...(teaching.studentTrainsOnStars ? [] : ['学生从不在星标上训练。']),
  ],
  4: ({ moved, strongest: { feedback, consistency } }) => [
    feedback === null
      ? '反馈已关闭：得分不推动任何东西。'
      : `实心：每个猜测上的反馈。▲ 推向橙色，▼ 推向紫色，越大越强。最强${feedback.toPrecision(2)}。`,
    consistency === null
      ? '一致性已关闭。'
      : `空心：一致性，在附近的副本上：回答须与该点本身一致。最强${consistency.toPrecision(2)}，用自己的标度。`,
    `细线：之前。它的权重移动了${moved.teacher.toFixed(3)}。`,
  ],
};

export const slow: typeof English = {
  fullSpeed: '恢复全速',
  nextPhase: '下一阶段',
  nextStep: '下一步',
  numeric: '这一步的数字',
  missed: '书写公式的程序未能取得。',
  exaggerate: (factor) => `变化 × ${factor}`,
  byItself: '自动进行',
  phases: '一步的各阶段',
  /** The four beats of a lesson, as the story tells them. */
  phaseName: { 1: '猜测', 2: '学习', 3: '打分', 4: '推动' },
  phaseNote: {
    1: ({ batch }) => `对${batch === 'all' ? '全部' : `${count(batch)}个`}点各猜一次。`,
    2: () => '在猜测上走一步梯度下降。',
    3: ({ teacher }) =>
      teacher === 'learning' ? '它在星标上的损失，之前与之后。' : '这里没有：没有人询问星标。',
    4: ({ teacher }) => pushed[teacher],
  },
  phaseText,
  /** Under a network's name. */
  panel: {
    teacher: { 1: '猜测。', 2: '等待。', 3: '等待得分。', 4: '被推动。' },
    student: { 1: '等待猜测。', 2: '学习。', 3: '在星标上接受打分。', 4: '已完成。' },
  },
  /** After that, where the change is drawn larger than life. */
  exaggerated: (factor) => `变化画成 × ${factor}，比实际大。`,
  /** What goes back to the teacher. */
  comesBack: {
    none: '没有反馈',
    push: '逐个猜测给出推动',
    number: '所有猜测一个数',
  },
};
