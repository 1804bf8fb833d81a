/** The story beside the stage: short scenes, with words in them that set the stage. */
import type { story as English } from '../en/story.ts';
import { count, percent } from './numbers.ts';

interface Counted {
  reached: number;
  runs: number;
}

/** “300次中有299次” */
const of = ({ reached, runs }: Counted): string => `${runs}次中有${reached}次`;

const recorded = ({ reached, runs }: Counted): string => `已记录的${runs}次运行中有${reached}次`;

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`;

const one = (value: number): string => value.toFixed(1);

const scene: typeof English.scene = {
  sixLabels: {
    title: '六个标签还不够',
    text: () => [
      '只用六个星标训练的网络，能把六个全部答对。一条几乎笔直的边界就足够了，于是它停在那里。',
      '其余的点没有类别，却有形状。**颜色浓的点**落在了错误的一侧。',
      '用眼睛看，你能做得更好吗？[画出你自己的边界](ownBorder)，看看得分。每一侧取其中多数星标的类别。',
    ],
  },
  pseudoLabels: {
    title: '伪标签照搬错误',
    text: () => [
      '让这个网络当**教师**，给每个点打标签。再用这些标签训练第二个网络：**学生**。',
      '教师说什么，学生就学什么，错误也不例外。**空心**的点在两者中都错了。在[监督学习](supervised)和[伪标签](pseudoLabels)之间来回切换：边界几乎不动。',
      '这位教师从不知道学生学得如何，所以它一直错下去。',
    ],
  },
  feedback: {
    title: '反馈回路',
    text: ({ reached: { shuffled } }) => [
      '元伪标签让教师得知学生的得分。教师看得到点，却从未见过星标，也不知道任何类别。训练的每一步都是[一课](lesson)，分四拍：',
      `单独一课也许有用，也许没用；许多课加起来，教师就知道哪一侧是哪一类。关于类别，教师听到的只有这些推动。[在各点之间打乱推动](shuffled)，方法就失败了：${recorded(shuffled)}达到99%。`,
    ],
  },
  consistency: {
    title: '为什么需要一致性',
    text: ({ reached: { withoutConsistency, withoutFeedback, ours } }) => [
      '反馈说明哪一侧是哪一类，却不说明边界划在哪里：许多边界在六个星标上得分都不错。',
      '把边界弯过来的是一致性。教师对一个点和它附近的副本必须回答一致，于是它的边界避开密集的点群。单靠一致性，最后多半根本没有边界。',
      `[两者都有](withBoth)时，${recorded(ours)}达到99%。[只有反馈](withoutConsistency)时，${of(withoutConsistency)}。[只有一致性](withoutFeedback)时，${of(withoutFeedback)}。`,
    ],
  },
  dips: {
    title: '曲线为什么会下坠',
    text: ({ dips: { ours, uda, studentQuarter, teacherHalf } }) => [
      '曲线有时会掉下来，再爬回去。逐步看其中一次：[391](beforeDip)、[393](slip)、[394](dip)、[401](afterDip)。',
      '在第393步，**教师**的一步太长，失了足。一步之后，**学生**照搬了这次失足，在星标上的损失骤升。到第401步，两者都已恢复。',
      `${count(ours.runs)}次已记录的运行中，学生下坠5个百分点或更多共${count(ours.dips)}次。其中${share(ours.lesson!.down, ours.dips)}，教师在前一步已低了一个百分点以上；在其他步，这样的情况占${share(ours.lesson!.otherwiseDown, 1)}。我们把教师换回它下坠之前的样子，重走这些步：此时${count(ours.lesson!.down)}次中学生仍有${ours.lesson!.stillFall}次下坠。`,
      `教师下坠${count(ours.teacher!.dips)}次。把那一步的步长减半，只剩${share(ours.teacher!.halfAsLong, ours.teacher!.dips)}；在那一步去掉一致性，剩${share(ours.teacher!.withoutConsistency, ours.teacher!.dips)}，去掉反馈，剩${share(ours.teacher!.withoutFeedback, ours.teacher!.dips)}。有反馈时，学生的下坠有${share(ours.lesson!.back, ours.dips)}在41步之内结束；从下坠开始起关闭反馈，则为${share(ours.lesson!.backWithoutFeedback, ours.dips)}。`,
      `学生的学习率取四分之一时，每次运行平均下坠${one(studentQuarter.aRun[0]!)}次，默认则为${one(ours.aRun[0]!)}次；教师的学习率减半时，${one(teacherHalf.aRun[0]!)}次，但更浅。没有教师的UDA也会下坠：每次运行平均${one(uda.aRun[0]!)}次。`,
    ],
  },
  overrule: {
    title: '否决标签',
    text: ({ dragged: { supervised, ours, uda, udaSoftly, withoutConsistency } }) => [
      '一个橙色星标落在紫色的月牙里，它说的是错的。把它拖到别处：每到一处，各种方法都重新训练。',
      '在这个星标旁，每张图都写着该方法如何对待它。**采信**：按星标所说给这里着色。**照搬**：因为教师这样着色，它也照做。**否决**：按周围的点给这里着色。',
      `起作用的是一致性，前提是星标说的话分量轻。已记录的运行各有${ours.runs}次，在半程时把一个星标拖进另一弯月牙：元伪标签有${ours.overruled}次否决它，去掉一致性后有${withoutConsistency.overruled}次；监督学习有${supervised.overruled}次。UDA（有一致性，没有教师）有${uda.overruled}次，标签权重为0.05时却有${udaSoftly.overruled}次。对一个只是听说星标的教师，单个星标分量很轻；一致性便跟随周围的点群。`,
    ],
  },
  fairControl: {
    title: '公平对照',
    text: ({ reached: { uda, told, ours, udaRandom, toldRandom, oursRandom } }) => [
      '如果边界由一致性塑造，教师又带来了什么？',
      '**UDA**没有教师：一个网络，六个标签，加上[同样的一致性](fairControl)。另一个对照[把标签告诉教师](told)，并关闭反馈。',
      `最终达到99%或更高的已记录运行，星标等距时：反馈，${of(ours)}；UDA，${of(uda)}；告知标签，${of(told)}。`,
      `星标随机摆放时：反馈，${of(oursRandom)}；UDA，${of(udaRandom)}；告知标签，${of(toldRandom)}。`,
      '所以，反馈把标签带给了一个从未见过标签的教师。就这些计数而言，元伪标签在这个玩具问题上**并不胜过UDA**，也不比被告知标签的教师更好。',
    ],
  },
  paper: {
    title: '论文怎么说，我们得到什么',
    text: ({ reached: { literal, literalTold, paperLike } }) => [
      '第3.1节展示这个玩具问题，用sigmoid单元和很小的初始权重，没有正则化。教师是否也在标签上训练，它没有说。论文大规模实验的教师有[标签、反馈和一致性](imagenetLike)。',
      `[只用反馈](paperLiteral)，未能重现论文的图2：学生对每个点的概率都停在五五开，所以图上一片空白。${recorded(literal)}达到99%；同时告知标签，也是${of(literalTold)}。加上一致性、缩放的输入、更大的步长、更强的反馈，并让教师从监督学习的网络出发，[图就出来了](paperLike)：${of(paperLike)}。`,
    ],
  },
  open: {
    title: '尚未解决的问题',
    text: ({ reached: { wrongFedBack, wrongTold, wrongToldSoftly, wrongUda, wrongUdaSoftly } }) => [
      '公开的代码把反馈算成每批[一个数](oneNumber)，符号也与论文的推导相反。用[那个符号](signTurnedRound)，教师学着犯错：在这里，两类互换了位置。',
      `[一个从一开始就错的星标](wrongStar)：用反馈时，${recorded(wrongFedBack)}仍达到99%；把标签告诉教师时，${wrongTold.reached}次；UDA，${wrongUda.reached}次。标签权重只有0.05时，被告知标签的教师有${wrongToldSoftly.reached}次，UDA有${wrongUdaSoftly.reached}次：起作用的是怀疑，不是反馈。`,
      '而且双月不是ImageNet：这里展示的是回路如何运作，不是它能走多远。',
    ],
  },
};

/** What happens in the four beats of a lesson; their names are the phases'. */
const beats: typeof English.beats = [
  (batch) => `教师猜测${batch === 'all' ? '全部' : `${batch}个`}点的类别。`,
  () => '学生在这些猜测上走一步。',
  () => '星标只用来打分：走完这一步，学生在星标上变好了吗？',
  () => '每个猜测都被推向本会得分更好的类别。',
];

const glossary: typeof English.glossary = [
  ['θ_T, θ_S', '教师和学生的权重：2-8-8-2的网络各有114个数。'],
  ['T(x), S(x)', '教师和学生对一个点的判断：两个概率，类别A和类别B。'],
  ['ŷ', '伪标签：教师对这一批的猜测，软、采样或argmax。'],
  ['L_l', '有标签损失：星标上的平均交叉熵。“星标损失”指学生的。'],
  ['L_u', '学生在猜测上的损失：这一批的平均交叉熵。'],
  ['L_c', '一致性：一个点与它附近副本的判断之间的平均交叉熵。'],
  ['F', '反馈项：学生迈步之后的有标签损失，看作教师的函数。'],
  ['η_S, η_T', '学习率：步子有多长。'],
  ['λ, b, w', '反馈、标签和一致性在教师损失中的权重。'],
  ['a', '标签在学生损失中的权重。'],
  ['h', '反馈：一个数（点积、差分），或每个点一个（逐样本）。'],
  ['g′', '学生迈步之后，有标签损失的梯度。'],
  ['B', '批量：每步的无标签点数。'],
  ['σ', '附近的副本有多远：以网络输入计的标准差。'],
];

export const story: typeof English = {
  scene,
  beats,
  /** Above a scene's title. */
  place: (number, all) => `${number}/${all}`,
  turn: '轮到你了',
  dip: {
    student: '学生',
    teacher: '教师',
    /** Of the steps that the text goes through; none before they are trained. */
    name: (steps) =>
      steps.length === 0
        ? '下坠，逐步看'
        : `下坠，逐步看。${steps.map((at) => `第${at.step}步：教师${percent(at.teacher)}%，学生${percent(at.student)}%。`).join('')}`,
  },
  border: {
    name: '你的边界。拖动即可绘制。也可用键盘：方向键移动画笔，空格设一个拐点，Backspace退回一个，Enter结束，Esc清除。',
    /** While it is drawn. */
    corners: (corners, pen) => {
      if (!pen) return corners === 0 ? '在这里画出你的边界' : '你的边界…';
      return `画笔在x ${pen[0].toFixed(2)}，y ${pen[1].toFixed(2)}；${count(corners)}个拐点`;
    },
    score: ({ wrong, of: all }) => `你的边界：${percent((all - wrong) / all)}%，错${count(wrong)}个`,
  },
  evidence: '证据',
  glossaryTitle: '全部符号',
  glossary,
  referencesTitle: '参考文献',
  references: [
    ['Pham, Dai, Xie, Luong, Le: Meta Pseudo Labels. CVPR 2021.', 'https://arxiv.org/abs/2003.10580'],
    ['Lee: Pseudo-Label. ICML 2013 workshop on challenges in representation learning.', null],
    [
      'Xie, Dai, Hovy, Luong, Le: Unsupervised Data Augmentation for Consistency Training. NeurIPS 2020.',
      'https://arxiv.org/abs/1904.12848',
    ],
    [
      'Xie, Luong, Hovy, Le: Self-training with Noisy Student. CVPR 2020.',
      'https://arxiv.org/abs/1911.04252',
    ],
    [
      'Zhou, Bousquet, Lal, Weston, Schölkopf: Learning with Local and Global Consistency. NIPS 2003.',
      'https://papers.nips.cc/paper/2506-learning-with-local-and-global-consistency',
    ],
    [
      'google-research，议题559：玩具问题缺少的一致性项。',
      'https://github.com/google-research/google-research/issues/559',
    ],
  ],
};
