/** Which settings matter? One or two of them at several values each: what page and command line say of it. */
import { mostValues, type AxisRefusal } from '../../learn/study/sweepAxis.ts';
import type { CellRefusal } from '../../learn/study/sweep.ts';
import { fieldAt, formatValue } from '../../settings/fields.ts';
import type { Path } from '../../settings/paths.ts';
import type { sweep as English } from '../en/sweep.ts';
import { methods } from './methods.ts';
import { count } from './numbers.ts';
import { runs } from './runs.ts';
import { settings } from './settings.ts';

const example = '从A到B取N个值写作A..B:N，按倍数取则写作A..B:Nlog，例如0.1..10:5log';

/** Why a text is no axis. @param name of the setting, where there is one */
function refusedAxis(refusal: AxisRefusal, name: string): string {
  switch (refusal.kind) {
    case 'noSetting':
      return `“${refusal.path}”不是设置项。`;
    case 'seed':
      return `${name}在这里遍历各个种子，所以不能扫描。`;
    case 'noValues':
      return `${name}没有取值。请写出取值，以英文逗号分隔。${example}。`;
    case 'unreadable':
      return `${name}不接受“${refusal.text}”。${settings.instead(refusal.readings, settings.accepts(refusal.field))}`;
    case 'form':
      return `“${refusal.text}”不是范围。${example}。`;
    case 'names':
      return `${name}不是数，所以没有范围。可以接受：${settings.accepts(refusal.field)}。`;
    case 'count':
      return `“${refusal.text}”的取值太少或太多。可以接受：2到${mostValues}个。`;
    case 'log':
      return `“${refusal.text}”不能按倍数取值：两端必须在0的同一侧。`;
    case 'twice':
      return `${name}的取值${refusal.text}出现了两次。`;
    case 'tooMany':
      return `${name}的取值太多。可以接受：最多${mostValues}个。`;
  }
}

/** Why a cell does not run. @param nameOf of a setting, by its path */
function refusedCell(refusal: CellRefusal, nameOf: (path: Path) => string): string {
  if (refusal.kind === 'conflict') return settings.conflict[refusal.conflict];
  const { path, value } = refusal;
  return `${nameOf(path)}不接受${formatValue(value)}。${settings.instead([], settings.accepts(fieldAt(path)!))}`;
}

/** The same where there is little room. */
const outcomeShort: typeof English.outcomeShort = ({ success, runs: all, median }) =>
  `${runs.reached(success, all)}达到99%（${runs.interval(success)}），中位数${runs.share(median)}%`;

const outcome: typeof English.outcome = ({ success, runs: all, median }, recorded) =>
  `${recorded ? '已记录的' : ''}运行${runs.reached(success, all)}达到99%（95%置信区间${runs.interval(success)}）；中位数${runs.share(median)}%`;

export const sweep: typeof English = {
  refusedAxis,
  refusedCell,
  title: '哪些设置要紧？',
  /** `**bold**` */
  aboutTwo:
    '每个方格是一对取值。其中的数字是最终答对99%或更多的运行次数。**墨色越深，次数越少。**十字标出本页自己的取值。',
  aboutOne:
    '每个点是一个取值：最终答对99%或更多的运行所占的比例。色带是它的95%置信区间。虚线标出本页自己的取值。',
  pick: '指向一个即可读取。点击、再次轻触或按Enter，打开其中居中的运行。',
  paired: '每个取值、每种方法都用同样的种子：同样的点、初始权重和批次，只要设置没有改动它们。',
  moved: '你移动的星标不计入。',
  hindsight: '这些设置是按隐藏的类别评判的。方法的使用者做不到这一点。',
  choose: '其他设置和取值',
  across: '设置',
  up: '第二个设置',
  noSecond: '无',
  spacing: '取值方式',
  spacingName: { even: '均匀', log: '按倍数', list: '逐个' },
  from: '从',
  to: '到',
  count: '个数',
  list: '以逗号分隔',
  picked: '取值',
  /** What a range comes to; or the values of a pair. */
  values: (all) => all.join('，'),
  method: '训练方法',
  methodName: (method) => `扫描${methods.name[method]}`,
  seeds: '要运行的种子',
  run: '运行',
  goOn: '继续',
  plan: (left, all) =>
    left === all ? `${count(all)}次运行，由粗到细。` : `${count(all)}次运行还剩${count(left)}次。`,
  allMade: '这些运行都已完成。',
  refused: (cells, reason) => `${count(cells)}个取值无法运行。${reason}`,
  refusedPairs: (cells, reason) => `${count(cells)}对取值无法运行。${reason}`,
  idle: (name, all) =>
    `${name}不影响${all.map((id) => methods.name[id]).join('、')}：每个取值都是同样的运行。`,
  recorded: (first, last) => `已记录：每个取值的种子${first}到${last}`,
  /** The region on the stage. */
  board: (names) => `按${names.join('和')}排列的运行`,
  reader: '一个取值及其运行',
  readerTwo: '一对取值及其运行',
  readerRole: '图中的位置',
  hint: '没有选中。用方向键选择。',
  /** The setting and its value. */
  at: (name, value) => `${name} ${value}`,
  outcome,
  outcomeShort,
  of: (method, what) => `${methods.name[method]}：${what}`,
  notRun: '还没有运行',
  cannot: '无法运行',
  /** `opens`: a sentence; null: there is no run to open. */
  full: (at, what, opens) => `${at}：${what}。${opens ?? ''}`,
  opens: (seed) => `按Enter打开种子${seed}。`,
  rate: '达到99%的运行',
  median: '准确率中位数',
  percent: (share) => `${Number((100 * share).toFixed(1))}`,
  own: '本页取值',
  towards: (name) => `${name} →`,
  upwards: (name) => `${name} ↑`,
  legend: {
    title: '达到99%的运行所占比例',
    least: (share) => (share === 0 ? '更少' : `≥ ${Math.round(100 * share)}%`),
    /** Where there is little room; `first`: of several. */
    leastShort: (share, first) => (share === 0 ? '更少' : `${first ? '≥ ' : ''}${Math.round(100 * share)}`),
    hatched: '还没有运行',
    hatchedShort: '未运行',
    crossed: '无法运行',
    recorded: '细体：已记录，粗体：在此运行',
  },
  numbers: '全部数字',
  command: '在命令行做同样的运行：',
  table: {
    scroll: '全部数字，可滚动的表格',
    caption: (points) => `学生在${count(points)}个点上的准确率。区间为95%的Wilson区间。`,
    method: '方法',
    runs: '运行',
    success: '达到99%',
    success95: '达到95%',
    median: '中位数',
    recorded: (runCount) => `${count(runCount)}，已记录`,
  },
  file: 'sweep',
};
