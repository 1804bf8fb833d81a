/** In a frame of another page, and the group of the sharing dialog that writes such a frame. */
import type { embed as English } from '../en/embed.ts';

export const embed: typeof English = {
  open: '打开完整页面',
  newTab: '在新标签页中打开',
  unknown: (names, known) =>
    `地址里的${names.map((name) => `“${name}”`).join('、')}不是这个框架的控件。可用的有：${known.join('、')}。`,
  about: '把舞台单独放进您网页的框架里：它就在那里、在读者的浏览器中训练。',
  allows: '读者可以',
  control: {
    play: '播放和暂停',
    step: '单步前进或后退',
    reset: '重新开始',
    drag: '拖动星标',
    scrub: '沿曲线前后查看',
    speed: '调整速度',
    methods: '选择方法',
  },
  restsAtEnd: '不含播放和暂停时，它会立即训练到终点并停在那里。',
  frame: {
    name: 'HTML',
    copy: '复制HTML',
    sandbox: (tokens) => `它不请求任何权限。放进沙盒时，它需要${tokens}。`,
    height: '它会说出自己希望多高；README里有几行脚本可以照着调整。',
  },
  card: {
    title: 'oEmbed',
    says: '供会询问它的网站使用',
    name: 'JSON',
    copy: '复制JSON',
  },
};
