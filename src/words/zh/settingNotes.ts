/** What each setting does. */
import type { Path } from '../../settings/paths.ts';
import type { SettingNote } from '../en/settingNotes.ts';
import { numberWord } from './numbers.ts';

export const settingNotes: Record<Path, SettingNote> = {
  'teacher.feedback.weight': '学生在星标上的损失推动教师的力度。0为关闭；负数则符号相反，与公开的代码相同。',
  'teacher.consistency.weight':
    '教师对一个点和它附近的副本回答一致的要求有多强。UDA、FixMatch和Mean Teacher也用它。',
  'teacher.consistency.deviation': '一致性所比较的副本离该点多远：标准差。',
  'teacher.labels': '教师自身在星标上训练的力度。为0时不在星标上训练。',
  'student.labels': '学生也在星标上训练的力度。为0时星标只给它打分。',
  'teacher.learningRate': '教师的步长。',
  'student.learningRate': '学生的步长，也是没有教师的网络的步长。',
  'data.set': '两类的形状。“桥”中，两类在同一个点群里相接，把点群当作类别就会出错。',
  'data.points': '画出来的点，或来自文件的点。有它们时，它们就是数据。',
  'data.pointsPerClass': '每类有多少个点，包括星标。',
  'data.labelsPerClass': '每类有多少个点带标签。凡是改变数据的设置，都会让星标回到原处。',
  'data.gap': '两类最近处相隔多远。对“桥”而言：它的末端离另一横条多远。',
  'data.noise': '各点围绕本类形状的标准差。',
  'data.placement': (labels) => `${numberWord(labels)}个标签在本类形状上的位置。`,
  pseudoLabels: '伪标签。软：取概率本身。采样：按概率抽取。argmax：取更可能的类别。',
  pseudoLabelThreshold:
    '教师对类别的置信度至少达到此值，猜测才算数。0.5：每个猜测都算。自训练有自己的值0.95。',
  'teacher.consistency.threshold':
    '该点的回答置信度至少达到此值，一致性才计入它。0.5：每个点都计入。UDA的论文取0.8；FixMatch在这里有自己的值0.95。',
  'teacher.consistency.temperature':
    '低于1时，附近的副本须给出的答案比网络自己的更尖锐；0即更可能的类别。UDA的论文取0.4；FixMatch在这里有自己的值0。',
  'student.consistency.weight': '教师会学习时，学生在点附近的回答与教师在该点的回答一致的要求有多强。',
  'teacher.decay': '用于Mean Teacher：每一步教师保留多少，其余来自学生。0：一步之前的学生。',
  'teacher.feedback.form':
    '精确和逐样本分别推动每个猜测。点积和差分对所有猜测给出一个数，需要采样或argmax的猜测。',
  'teacher.feedback.lookAhead': '在学生迈步之后打分。关闭：在迈步之前，作为对照。',
  'teacher.feedback.shuffled': '安慰剂：每个点得到本该给另一个点的推动。',
  'teacher.start': '自己的初始权重，或监督学习训练3,000步后的网络，后者见过星标。',
  'yours.teacher.kind':
    '冻结：监督学习训练3,000步后的网络。平均：跟随学生。学习：靠梯度。无：一个网络，没有猜测。',
  'yours.teacher.start': '对跟随或学习的教师：自己的初始权重，监督学习的网络，或学生的初始权重。',
  'yours.teacher.decay': '对平均的教师：每一步它保留多少。0：一步之前的学生。',
  'yours.teacher.rounds': '对冻结的教师：运行分成几部分。每两部分之间，学生成为教师。',
  'yours.student.labels': '学生在星标上训练的力度。',
  'yours.pseudoLabels.kind': '学生从教师的猜测中学习什么。无：不从猜测中学习。',
  'yours.pseudoLabels.threshold': '教师对类别的置信度至少达到此值，猜测才算数。0.5：每个猜测都算。',
  'yours.pseudoLabels.noisedInputs': '教师给点打标签，学生看到的是它附近的副本。',
  'yours.student.consistency.weight':
    '学生在附近副本上的回答，与教师在该点的回答一致的要求有多强；没有教师时，与它自己的回答一致。',
  'yours.student.consistency.threshold':
    '该点的回答置信度至少达到此值，学生的一致性才计入它。0.5：每个点都计入。',
  'yours.student.consistency.temperature': '低于1时，副本须给出的答案更尖锐；0即更可能的类别。',
  'yours.teacher.labels': '会学习的教师自身在星标上训练的力度。',
  'yours.teacher.feedback.weight': '学生在星标上的损失推动教师的力度，教师须会学习并给出猜测。0为关闭。',
  'yours.teacher.feedback.form':
    '精确和逐样本分别推动每个猜测。点积和差分对所有猜测给出一个数，需要采样或argmax的猜测。',
  'yours.teacher.feedback.lookAhead': '在学生迈步之后打分。关闭：在迈步之前，作为对照。',
  'yours.teacher.feedback.shuffled': '安慰剂：每个点得到本该给另一个点的推动。',
  'yours.teacher.consistency.weight': '会学习的教师对一个点和它附近的副本回答一致的要求有多强。',
  'yours.teacher.consistency.threshold':
    '教师的回答置信度至少达到此值，教师的一致性才计入该点。0.5：每个点都计入。',
  'yours.teacher.consistency.temperature': '低于1时，副本须给教师的答案更尖锐；0即更可能的类别。',
  'data.wrongLabel': (labels) => `${numberWord(labels)}个星标中，有一个从一开始就落在另一类里。`,
  'data.seed': '换一个数，换一组点。凡是改变数据的设置，都会让星标回到原处。',
  'network.activation': '两个隐藏层的激活函数。',
  'network.hidden': '各隐藏层的单元数，例如8-8。',
  'network.initialization': 'Xavier：±√(6/(输入数 + 输出数))。小：±0.1。',
  'network.gain': '初始权重所乘的系数。',
  'data.input': '缩放：到图中心距离的两倍。原始：x本身。',
  steps: '一次运行走多少步后自行停止。',
  batch: '每步的无标签点数，或all（全部）。',
  'network.seed': '初始权重、批次和噪声。',
};
