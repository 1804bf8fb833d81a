/** A closer look at the teacher's plot: the feedback field, and the points that it labels wrong. */
import type { look as English } from '../en/look.ts';
import { count } from './numbers.ts';

/** “262个点带有教师给的错误标签；其中255个从第0步起就是错的。” */
const wrongLabels: typeof English.wrongLabels = ({
  wrong,
  always,
  half,
  relabeled,
  times,
  total,
  judged,
  from,
}) => {
  const known = `${count(judged)}个已知类别的点中有${count(wrong)}个`;
  const carry =
    judged === 0
      ? '各点的真实类别未知，所以不知道哪些标签是错的'
      : `${judged < total ? known : `${count(wrong)}个点`}带有教师给的错误标签`;
  const many = always === wrong ? '全部' : always === 0 ? '没有一个' : `其中${count(always)}个`;
  const since = wrong === 0 ? '' : `；${many}从第${count(from)}步起一直如此`;
  const others = always === 0 ? '有一半' : '其余的有一半';
  const rest = half === null ? '' : `，${others}从第${count(half)}步或更早起如此`;
  const changed =
    relabeled === 0
      ? `${count(total)}个点都从未改过标签。`
      : `${count(total)}个点中有${count(relabeled)}个改过标签，平均每个改过${times.toFixed(1)}次。`;
  return `${carry}${since}${rest}。${changed}`;
};

export const look: typeof English = {
  group: '细看',
  showFeedback: '显示反馈',
  showWrong: '显示错误标签',
  /** `strongest`: of the pulls over the plane; null while none has come. */
  feedback: (strongest) =>
    `教师的图中：在每一处、每个点上，学生的得分在下一步会把猜测拉向哪里。它问的是：猜测更偏橙色，或更偏紫色，星标损失会怎样？${
      strongest === null ? '' : `当前最强的拉力：${strongest.toPrecision(2)}。`
    }`,
  feedbackLegend: {
    a: '拉向橙色',
    b: '拉向紫色；越大越强',
    bands: '平面各处同理；无色即无拉力',
  },
  lessonHistory: '上一课有用吗？每一步星标损失下降了多少',
  wrongLabels,
  wrongLegend: {
    wrong: '现在标签错误；越粗，错得越久',
    changed: '改过标签；越大，改得越频繁',
  },
  counted: '教师的图中。从运行的第一步起，只统计画出来的各步。',
};
