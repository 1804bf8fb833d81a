/** Around the plots: the bar at the top, the engine at work, what a screen reader is told, the foot of the page. */
import type { Status } from '../../worker/protocol.ts';
import type { shell as English } from '../en/shell.ts';
import { methods } from './methods.ts';
import { count, percent } from './numbers.ts';

const statusName: Record<Status, string> = {
  running: '训练中',
  paused: '已暂停',
  seeking: '训练中',
  finished: '已完成',
  diverged: '已停止',
};

const engineNames: Partial<Record<string, string>> = {
  webgpu: 'WebGPU',
  wasm: 'WebAssembly',
  tfjs: 'TensorFlow.js',
};
const engineName = (engine: string): string => engineNames[engine] ?? engine;

export const shell: typeof English = {
  title: '双月：元伪标签，实时训练',
  description:
    '双月数据上的元伪标签，在你的浏览器里实时训练：2,000个点，六个标签，三种方法并排。拖动一个标签，看决策边界如何回应。',
  /** A full stop has its own room. */
  between: '',
  stop: '。',
  site: '双月',
  theme: '浅色或深色',
  share: '分享',
  settings: '设置',
  closeSettings: '关闭设置',
  shortcuts: '键盘快捷键',
  engine: {
    group: '引擎',
    name: engineName,
    loading: '引擎正在启动',
    /** Where the page trains. */
    place: (engine, adapter) =>
      engine === 'wasm' ? engineName(engine) : `${engineName(engine)}，${adapter}`,
    preparing: (place) => `${place}，正在训练教师`,
    resting: (place, status) => `${place}，${statusName[status]}`,
    running: (place, stepsPerSecond, framesPerSecond) =>
      `${place}，${count(Math.round(stepsPerSecond))}步/秒，${framesPerSecond}帧/秒`,
  },
  spokenRun: ({ status, step, methods: all }) =>
    `${statusName[status]}，第${count(step)}步。${all
      .map(({ method, accuracy }) =>
        accuracy === null ? methods.name[method] : `${methods.name[method]} ${percent(accuracy)}%`,
      )
      .join('，')}。`,
  failed: '页面的这一部分出错了。运行仍在继续。',
  showAgain: '重新显示',
  /** Files of the page that could not be had. */
  missed: {
    sections: '讲解与实验未能取得。',
    pair: '教师与学生之间的内容未能取得。',
    settings: '设置未能取得。',
    menu: '这个菜单未能取得。',
    notices: '地址中有一部分没有采用。具体是哪些，未能取得。',
    language: (name) => `${name}的文字未能取得；本页仍用中文。`,
    changed: '与初次打开时的差别未能取得。',
    why: {
      offline: '连不上本页的服务器。',
      newer: '服务器上有本页的新版本。',
      missing: '本页的一个文件没有送到。',
    },
    kept: '重新加载会保留设置、星标和视图；运行和在此做出的结果从头开始。',
    again: '再试一次',
    reload: '重新加载',
  },
  paper: 'Pham、Dai、Xie、Luong、Le：Meta Pseudo Labels，',
  licenses: '所用组件的许可证',
  local: '一切都在本页中运行；没有任何内容离开你的机器。',
};
