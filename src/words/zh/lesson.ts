/** Between teacher and student: what goes over, and what comes back. */
import type { PseudoLabels } from '../../settings/settings.ts';
import type { lesson as English } from '../en/lesson.ts';
import type { Teaching } from '../en/methods.ts';
import { count } from './numbers.ts';
import { wiring } from './wiring.ts';

const guessKind: Record<PseudoLabels, string> = {
  soft: '软猜测',
  sampled: '采样的猜测',
  argmax: '硬猜测',
};

/** Why no score comes back to the teacher; null where one can. */
function unheard({ teacher, rounds }: Teaching): string | null {
  switch (teacher) {
    case 'frozen':
      return rounds === 1
        ? '没有反馈：教师已冻结，错误就此留下。'
        : `没有反馈。${parts(rounds)}，学生成为教师。`;
    case 'averaged':
      return '没有人给这一课打分。每一步之后，教师向学生靠近一点。';
    case 'before':
      return '没有人给这一课打分。每一步之后，学生成为教师。';
    default:
      return null;
  }
}

const parts = (rounds: number): string =>
  rounds === 2 ? '运行过半时' : `除最后一段外，每过运行的${rounds === 3 ? '三' : rounds}分之一`;

export const lesson: typeof English = {
  unheard,
  /** What goes over; `guesses` null: the student hears how its teacher would answer, and no more. */
  lesson: (guesses, batch) => {
    const points = `${batch === 'all' ? '全部' : `${count(batch)}个`}点`;
    const sure =
      guesses && guesses.threshold > 0.5 ? `，置信度须达到${+(100 * guesses.threshold).toPrecision(4)}%` : '';
    return guesses ? `对${points}的${guessKind[guesses.kind]}${sure}` : `在${points}上的回答`;
  },
  question: '上一课有用吗？',
  starLoss: (losses) => wiring.starLoss(losses).join(''),
  losses: ({ before, after }) => `${before.toFixed(4)} → ${after.toFixed(4)}；`,
  ticks: '刻度：之前各课。',
  wobble: '单独一课会有波动。',
  feedback: '反馈',
  /** What comes back to the teacher, by the form of the feedback. */
  feedbackNote: {
    none: '已关闭：没有类别信息传回。',
    push: '每个猜测都得到自己的推动。',
    number: '教师听到的只有这一个数。',
  },
  consistency: '一致性',
  consistencyNote: '对一个点和它附近的副本回答一致：决策边界由此成形。',
};
