/** Playing a run, editing it, and the curves that are its timeline. */
import type { transport as English } from '../en/transport.ts';
import { count, percent } from './numbers.ts';

export const transport: typeof English = {
  group: '训练',
  play: '播放',
  pause: '暂停',
  stepForward: '前进一步',
  stepBack: '后退一步',
  reset: '重置',
  undo: '撤销',
  redo: '重做',
  more: '更多',
  resume: '继续讲解',
  yours: '舞台归你',
  storys: '讲解的运行',
  back: '回到你的运行',
  rewound: ({ from, to }) => `已撤销：第${count(from)}步 → 第${count(to)}步。重做可返回。`,
  newData: '新数据',
  /** Where the points are given. */
  newStars: '新星标',
  /** What each of the two leaves as it is. */
  sameWeights: '权重不变',
  newWeights: '新权重',
  sameData: '点不变',
  speed: '速度',
  speedName: (speed) =>
    speed === 'fastest' ? '全速' : speed === 'gentle' ? '先慢后快' : `${count(speed)}步/秒`,
  /** After the number of the step. Null: it is not known yet how many there will be. */
  steps: (until) => (until === null ? '步' : `/ ${count(until)}步`),
  typical: '典型吗？',
  seeds: (data, weights) => (data === weights ? `种子${data}` : `种子${data}，${weights}`),
  /** Why there are more steps than the settings say. */
  longer: (why) => (why === 'moved' ? '；星标移动过' : `；再走${count(why)}步`),
  curves: {
    title: {
      /** @param judged points whose class is known, of so many `hidden` */
      accuracy: (judged, hidden) =>
        judged === 0
          ? '没有准确率：各点的真实类别未知'
          : `在${count(judged)}个类别${judged < hidden ? '已知但' : ''}隐藏的点上的准确率`,
      loss: () => '星标损失：学生在标签上的损失',
    },
    /** Of an axis of accuracies. */
    scale: '每上一条线，错误约减半。',
    /** What lies behind the lines. */
    grey: (every) => `灰色：${every === 1 ? '每一步' : `每${count(every)}步测量一次`}。`,
    measure: { accuracy: '准确率', loss: '星标损失' },
    axis: '横轴计什么',
    against: { steps: '步数', passes: '遍数' },
    timeline: '步',
    now: '现在：可往回拖',
    moved: (step) => `在第${count(step)}步移动了一个星标`,
    reading: (step) => `第${count(step)}步`,
    /** Of work: each pass is one over a batch, forward; backward counts as two. */
    readingPasses: (passes) => `${count(Math.round(passes))}遍`,
    value: {
      accuracy: (name, accuracy) => `${name} ${percent(accuracy)}%`,
      loss: (name, loss) => `${name} ${loss.toPrecision(3)}`,
    },
  },
};
