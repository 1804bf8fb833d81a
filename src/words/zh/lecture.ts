/** The page as a lecture: one scene at a time, in large letters. */
import type { lecture as English } from '../en/lecture.ts';

export const lecture: typeof English = {
  open: '以讲座方式打开',
  about: '大字号，用←和→逐场景讲解，设置已锁定。按Esc退出。',
  scenes: '场景',
  back: '上一场景',
  next: '下一场景',
  place: (at, of) => `第${at}场景，共${of}个`,
  leave: '退出讲座',
  text: '场景的文字',
};
