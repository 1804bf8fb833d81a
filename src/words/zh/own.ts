/** Data of one's own: what of a file could not be read. */
import { pointCount, type Dataset } from '../../data/dataset.ts';
import type { CsvRead, LineProblem } from '../../data/csvPoints.ts';
import { mostPoints } from '../../data/packedPoints.ts';
import type { own as English } from '../en/own.ts';
import { methods } from './methods.ts';
import { count } from './numbers.ts';

/** Of a line that is no point. */
function problem(of: LineProblem): string {
  switch (of.kind) {
    case 'fields':
      return of.count < 2
        ? `第${of.line}行只有一个字段：需要x和y，用逗号、分号或制表符分隔。`
        : `第${of.line}行有${of.count}个字段，应为三个：x、y和类别。数字里若有逗号，请用分号分隔字段。`;
    case 'number':
      return of.text === ''
        ? `第${of.line}行：${of.axis}为空。`
        : `第${of.line}行：${of.axis}是“${of.text}”，不是数。`;
    case 'class':
      return `第${of.line}行：类别是“${of.text}”。只能是A或B、0或1，或留空。`;
    case 'quote':
      return `第${of.line}行：引号没有结束，或其后还有内容。`;
    case 'long':
      return `第${of.line}行太长，不可能是一个点。`;
    case 'outside':
      return `第${of.line}行：${of.text}在图外。`;
  }
}

/** All that is to be said of what was read; nothing where every line is a point. */
function sentences({ points, good, problems, bad }: CsvRead): string[] {
  const more = bad - problems.length;
  const usable = points ? `有${count(Math.min(good, mostPoints))}个点可用。` : null;
  const few = good === 0 ? '其中没有点。一行是x、y和类别：0.5, 1.2, A。' : '其中只有一个点，至少需要两个。';
  return [
    ...problems.map(problem),
    more > 0 ? `还有${count(more)}行与此类似。${usable ?? ''}` : bad > 0 && usable,
    !points && few,
    good > mostPoints && `有${count(good)}行是点；只取前${count(mostPoints)}行。`,
  ].filter((sentence) => typeof sentence === 'string');
}

/** What the points are: how many, which of them are stars, and what accuracy is measured on. */
function facts(dataset: Dataset): string {
  const { labelCount, judgedCount, unlabeledCount, drawsLabels } = dataset;
  const all = `${count(pointCount(dataset))}个点`;
  if (!drawsLabels && labelCount === 0)
    return `${all}，都没有类别：没有什么能说明哪一侧是哪一类，也无从评判。`;
  if (!drawsLabels)
    return `${all}。其中${count(labelCount)}个有类别：它们就是星标。其余各点的类别无人知晓，所以没有准确率。`;
  const drawn = `${all}。其中${count(labelCount)}个由数据种子抽出，作为星标。`;
  return judgedCount === unlabeledCount
    ? `${drawn}其余各点的类别是隐藏的，准确率就在它们上面测量。`
    : `${drawn}准确率在其余${count(judgedCount)}个已知类别的点上测量。`;
}

export const own: typeof English = {
  problem,
  sentences,
  facts,
  /** Among the data sets. */
  choice: '自备',
  about: '自己的点：一张表，每行x、y和类别。类别是A、B或留空。它们只留在这个浏览器里。',
  paint: {
    start: '绘制',
    /** Where nothing else says of what. */
    menu: '画自己的点',
    group: '绘制',
    brush: '画笔',
    tools: { A: 'A', B: 'B', none: '无类别', eraser: '橡皮' },
    size: '大小',
    sizeOf: (size) => (size === 0 ? '单个点' : `${Math.round(100 * size)}`),
    spray: '喷洒',
    sprayOf: (points) => `每次${count(points)}个点`,
    clear: '清空',
    done: '完成',
    cue: '在这里画点',
    how: '在任意一张图中画类别A、类别B或无类别的点。松手即开始训练。用键盘：方向键移动，空格绘制。',
    /** After a stroke, in a line. */
    now: (dataset) => {
      const { labelCount, judgedCount, drawsLabels } = dataset;
      const all = `${count(pointCount(dataset))}个点`;
      if (labelCount === 0) return `${all}，都没有类别：没有星标。`;
      if (!drawsLabels)
        return `${all}。${count(labelCount)}个有类别：它们是星标。其余的没有，所以没有准确率。`;
      return `${all}。抽出${count(labelCount)}个作为星标；准确率在其余${count(judgedCount)}个点上测量。`;
    },
    missing: (side) => `类别${methods.className(side)}还没有点。`,
    full: `已有${count(mostPoints)}个点，这是上限。`,
    /** Of the plot of a method. */
    surface: (method) => `绘制区，${method}。方向键移动画笔，空格绘制，A、B、N、E选择画笔，Esc结束。`,
  },
  open: '打开文件…',
  paste: '粘贴…',
  save: '保存',
  pasteName: 'x、y和类别，每行一个点',
  example: '0.5, 1.2, A\n-0.3, 0.4, B\n0.9, 0.1,',
  take: '使用这些点',
  tooLarge: '这个文件超过5 MB，也不是一张20,000个点的表。',
  noText: '这个文件不是文本。可以读取表格：x、y和类别，CSV格式。',
  unreadable: '无法读取：它可能是文件夹，或已不在原处。可以读取一个文件：x、y和类别，CSV格式。',
  notKept: '这个浏览器无法保存这些点：重新加载后它们就没有了。请把它们存成文件。',
  missed: '页面处理自备的点所需的部分未能取得，一切都没有改变。请在网络恢复后再试一次。',
  drop: {
    /** While a file is dragged over the page. */
    cue: '松手，其中的点就成为数据',
    several: (files) => `这里有${count(files)}个文件。一次只读取一个：x、y和类别，CSV格式。`,
  },
};
