/** The dialog that passes on what the stage shows. */
import type { share as English } from '../en/share.ts';

export const share: typeof English = {
  close: '关闭分享',
  link: {
    title: '链接',
    address: '本页地址',
    copy: '复制链接',
    send: '发送…',
    copied: '已复制。',
    selected: '浏览器不允许页面复制。内容已选中，请用键盘或菜单复制。',
    unsent: '未能发送。请改用复制。',
  },
  qr: {
    name: '链接的二维码',
    enlarge: '放大二维码',
    close: '返回',
  },
};
