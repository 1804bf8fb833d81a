/** The table of all methods, in which Yours is edited. */
import type { Path } from '../../settings/paths.ts';
import type { table as English } from '../en/table.ts';
import { methods } from './methods.ts';
import { decimal } from './numbers.ts';

type RowPath = Extract<Path, `yours.${string}`>;

/** What stands before a value, where that is not plain. */
const symbol: Record<RowPath, string> = {
  'yours.teacher.kind': '',
  'yours.teacher.start': '',
  'yours.teacher.decay': 'α',
  'yours.teacher.rounds': '轮',
  'yours.student.labels': 'a',
  'yours.pseudoLabels.kind': '',
  'yours.pseudoLabels.threshold': 'τ',
  'yours.pseudoLabels.noisedInputs': '在加噪声的点上',
  'yours.student.consistency.weight': 'w',
  'yours.student.consistency.threshold': 'τ',
  'yours.student.consistency.temperature': 'κ',
  'yours.teacher.labels': 'b',
  'yours.teacher.feedback.weight': 'λ',
  'yours.teacher.feedback.form': '',
  'yours.teacher.feedback.lookAhead': '迈步之后',
  'yours.teacher.feedback.shuffled': '打乱',
  'yours.teacher.consistency.weight': 'w',
  'yours.teacher.consistency.threshold': 'τ',
  'yours.teacher.consistency.temperature': 'κ',
};

/** What is on, or off where that is rarer. */
const switched: Partial<Record<RowPath, string>> = {
  'yours.teacher.feedback.lookAhead': '迈步之前',
};

/** A term's value, or one of its details: “w 8”, “3轮”, “打乱”. @param shown in the words of its control */
const said: typeof English.said = (path, value, shown) => {
  if (typeof value === 'boolean') return value ? symbol[path] : (switched[path] ?? '');
  if (path === 'yours.teacher.rounds') return `${shown}${symbol[path]}`;
  return [symbol[path], shown].filter(Boolean).join(' ');
};

export const table: typeof English = {
  title: '各方法一览：每种方法一行',
  note: '每种方法的一步由什么组成，按现在的设置。学习率、批量和σ为大家共用。任何一行都可以自行修改：改动它，它就与其他方法并排训练。',
  named: (rows: number): string => `全部${rows}种方法`,
  scroll: '所有方法的表格，可左右滚动',
  method: '方法',
  column: {
    kind: '种类',
    start: '起点',
    labels: '星标',
    pseudoLabels: '猜测',
    consistency: '一致性',
    teacherLabels: '星标',
    feedback: '反馈',
    teacherConsistency: '一致性',
  },
  group: {
    teacher: '教师',
    student: '学生所学',
    taught: '教师所学',
  },
  symbol,
  said,
  none: '–',
  noneSpoken: '无',
  passes: '每步遍数',
  passesOf: (passes) => decimal(passes, 2),
  accuracy: (percent) => `现为${percent}%`,
  differs: '≠',
  differsSpoken: '不同：',
  legend: (from) =>
    `≠：与${methods.name[from]}不同。τ：置信度至少达到此值才计入。κ：目标的温度，0即更可能的类别。α：教师权重每一步的保留比例。一遍是对一批的一次前向传播；一次反向传播计为两遍。`,
  edit: '作为“自定义”编辑',
  editOf: (id) => `把${methods.name[id]}作为“自定义”编辑`,
  /** After it was pressed. */
  filled: (id) => `“自定义”现在就是${methods.name[id]}的一行。请随意改动。`,
  open: '一张表中的所有方法',
  edits: '自定义，以及一张表中的所有方法',
};
