/** Runs as files. */
import type { downloads as English } from '../en/downloads.ts';

export const downloads: typeof English = {
  title: '下载',
  picture: 'SVG',
  csv: (of) => `CSV，${of}`,
  json: (of) => `JSON，${of}`,
  failed: (message) => `文件没有生成：${message}`,
};
