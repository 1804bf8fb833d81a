/** The dialog that passes on what the stage shows. */
import type { share as English } from '../en/share.ts';
import { count } from './numbers.ts';

export const share: typeof English = {
  close: '关闭分享',
  tabs: {
    link: '链接',
    embed: '嵌入',
    pictures: '图片与视频',
    numbers: '数值与Python',
    run: '运行',
  },
  link: {
    address: '本页地址',
    copy: '复制链接',
    send: '发送…',
    moment: '包含此刻',
    begins: '打开后采用这些设置和星标，从第一步开始训练。',
    rests: (step) => `打开后停在第${count(step)}步。`,
    anew: '途中会重新训练。运行中移动过的星标里，最多只有最后一个会在它那一步再次移动；其余的从一开始就在现在的位置，因此画面可能不同。',
    onlyHere: '这些点太多，放不进链接：链接只写出它们的名字，而点只保存在这个浏览器中。',
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
