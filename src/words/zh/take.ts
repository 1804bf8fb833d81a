/** What can be taken away of the run on the stage, as files. */
import type { RunFacts, take as English } from '../en/take.ts';
import { map } from './map.ts';
import { methods } from './methods.ts';
import { count } from './numbers.ts';
import { own } from './own.ts';
import { parts } from './parts.ts';
import { sweep } from './sweep.ts';
import { typical } from './typical.ts';

const seedsOf = ({ dataSeed, networkSeed }: RunFacts): string =>
  dataSeed === networkSeed ? `种子${dataSeed}` : `数据种子${dataSeed}，网络种子${networkSeed}`;

/** 哪些方法，哪些数据。 */
const trained = ({ methods: named, data }: RunFacts): string => `${named.join('、')}，${data ?? '自己的点'}`;

const run = (of: RunFacts): string => `${trained(of)}，${seedsOf(of)}，第${count(of.step)}步。`;

const studied: Pick<(typeof English)['caption'], 'runs' | 'parts' | 'sweep' | 'map'> = {
  runs: (of) => `多个种子的运行：${trained(of)}。`,
  parts: (of) => `逐项开关方法的各部分，多个种子的运行：${trained(of)}。`,
  sweep: (of) => `某项设置取若干值，多个种子的运行：${trained(of)}。`,
  map: (of) => `按一个星标的位置给出的最终准确率：${trained(of)}，${seedsOf(of)}。`,
};

export const take: typeof English = {
  numbers: {
    title: '数值',
    note: '以表格形式供任何电子表格或程序使用，或全部放进一个文件。',
    csv: (table) => `${table}，CSV`,
    table: {
      points: '点',
      curve: '曲线',
      runs: '多个种子',
      parts: '各部分',
      sweep: '扫描',
      map: '星标的地图',
      methods: '方法表',
    },
    all: '全部存为JSON',
  },
  pictures: {
    title: '图片',
    note: '供论文或幻灯片使用：画的是台上所示的那一步，用浅色，文件里有图注、设置和网址。',
    what: '图片',
    size: '大小',
    whole: {
      plots: '全部图',
      figure2: '全部图，仿论文图2',
      accuracy: '曲线：准确率',
      loss: '曲线：星标损失',
      runs: '多个种子',
      map: '星标的地图',
      sweep: '扫描',
    },
    student: (method) => `单图：${methods.name[method]}`,
    teacher: (method) => `${methods.name[method]}，教师`,
    teacherPlot: (method) => `单图：${methods.name[method]}，教师`,
    sizes: { column: '论文单栏，84 mm', text: '论文通栏，174 mm', slide: '幻灯片，1920 × 1080' },
    save: { svg: '保存SVG', png: '保存PNG' },
    figure2Note: '仿论文图2：学生判为A或B的区域用平涂颜色，画出所有的点，有标签的点画作星标。',
    seeds: (first, last) => `每个取值用种子${first}到${last}。`,
    borderNow: '台上这次运行的边界',
    shades: (title) => `深浅：${title}，单位为%。`,
    caption: {
      plots: (of) => `各个学生对平面的判断：${run(of)}`,
      panel: (of) => `一个网络对平面的判断：${run(of)}`,
      figure2: (of) => `各个学生的区域：${run(of)}`,
      accuracy: (of) => `一次运行中的准确率：${run(of)}`,
      loss: (of) => `一次运行中的星标损失：${run(of)}`,
      runs: studied.runs,
      map: studied.map,
      sweep: studied.sweep,
    },
  },
  film: {
    title: '视频',
    note: '从第一步到台上所示的那一步，步距相等。浏览器能做MP4时用它，否则用WebM；GIF在任何网页里都会动。',
    of: '内容',
    plots: '全部图与曲线',
    size: '像素',
    sizes: { '1080': '1920 × 1080', '720': '1280 × 720', '450': '800 × 450' },
    length: '时长',
    seconds: (seconds) => `${seconds}秒`,
    save: { video: '制作视频', gif: '制作GIF' },
    progress: '已画的帧',
    doing: (done, total) => (total === 0 ? '正在准备…' : `第${count(done)}帧，共${count(total)}帧`),
    cancel: '取消',
    canceled: '已取消。',
    noEncoder: '这个浏览器不能编码视频，但可以制作GIF。',
    failed: (message) => `没有做成：${message}`,
    caption: (of) => run(of),
  },
  python: {
    title: '用Python重做这次运行',
    note: '一个文件，只需要numpy。它重做的正是这次运行，与WebAssembly的计算逐位相同，并把结果与页面的数值并列打印。',
    save: 'Python',
  },
  kept: {
    title: '这次运行本身',
    note: '一个小文件：设置、点、星标移动的位置和步数。再打开时就是同一次运行。',
    save: '保存运行',
    open: '打开运行…',
    opened: (step) => `已打开，停在第${count(step)}步。`,
    refused: {
      foreign: `这个文件不是本页的运行：运行文件由“保存运行”生成。点的表格请在设置中的“${own.choice}”里打开。`,
      damaged: '这个文件原是本页的运行，但其中有内容丢失或被改动。为免别的运行冒充它，没有打开。',
      newer: '这个文件来自本页的较新版本。请重新加载页面，再打开它。',
      tooLarge: '这个文件大于5 MB，不会是本页的运行。',
      unreadable: '无法读取这个文件：它可能已被移走，或不在这台设备上。请从它现在的位置重新选择。',
    },
  },
  nothing: {
    points: '还没有训练。',
    curve: '还没有测量。',
    runs: `用这些设置还没有做过多个种子的运行。可在下文运行：${typical.title}`,
    parts: `还没有运行过变体。可在下文运行：${parts.title}`,
    sweep: `用这些设置还没有做过扫描。可在下文运行：${sweep.title}`,
    map: `用这些设置还没有做过这个星标的地图。可在下文生成：${map.title}`,
  },
  recorded: (date, command) => `${date}由${command}记录`,
  saved: (file) => `已保存：${file}`,
  missed: '生成这些文件所需的部分未能取得。',
  failed: '文件没有生成：浏览器在绘制时放弃了。请选小一些的尺寸。',
  caption: {
    points: (of) => `所有的点，以及每个网络给出的B类概率：${run(of)}`,
    curve: (of) => `一次运行中的准确率与损失：${run(of)}`,
    ...studied,
    methods: (of) => `所有方法逐项对照，设置同一次运行：${run(of)}`,
    all: (of) => `一次运行的全部数值：${run(of)}`,
    python: (of) => `用numpy重做的一次运行：${run(of)}`,
    run: (of) => `一次运行：${run(of)}`,
  },
};
