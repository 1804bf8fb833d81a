/** What an address says that cannot be taken. */
import { isPointsName } from '../../data/pointsName.ts';
import type { Accepts, AddressNotice } from '../../settings/address.ts';
import type { addressNotice as English } from '../en/addressNotice.ts';
import { count, numberWord } from './numbers.ts';
import { settings } from './settings.ts';

/** What was not taken from an address. */
function one(notice: AddressNotice): string {
  switch (notice.kind) {
    case 'unreadable':
      return `地址中的“${notice.part}”无法读取。`;
    case 'unknown':
      return `地址中的“${notice.key}”不是设置项。`;
    case 'unusable':
      if (notice.key === 'data.points') return lostPoints(notice.text);
      return `${unusable(notice)}${settings.instead(notice.readings, accepts(notice.accepts))}`;
    case 'repeated':
      return `${notice.key}在地址中出现多次，取值不同。以最后一个可用的为准。`;
    case 'altered':
      return '地址中的星标与当初生成时不同：有一部分在途中丢失或被改动。请重新索取链接。';
    case 'cut':
      return '链接与生成时不同：有一部分在途中丢失或被改动。现在显示的是还能读出的部分。请重新索取链接。';
    case 'conflict':
      return `地址中的${notice.dropped.join('与')}未采用。${settings.conflict[notice.conflict]}`;
  }
}

const lostPoints = (text: string): string =>
  isPointsName(text)
    ? `地址所指的${count(Number.parseInt(text, 10))}个点不在这个浏览器里：它们只保存在当初生成它们的浏览器中。请打开保存它们的文件。现在显示默认的点。`
    : '地址中的点与当初生成时不同：有一部分在途中丢失或被改动。请重新索取链接。现在显示默认的点。';

const unusable = ({ key, text }: { key: string; text: string }): string =>
  key === 'labels' ? `地址中的标签里，这些不可用：“${text}”。` : `地址中的${key}不可用（“${text}”）。`;

function accepts(part: Accepts): string {
  switch (part.kind) {
    case 'methods':
      return `两到${numberWord(part.methods.length)}种方法，可选${part.methods.join('、')}`;
    case 'labels':
      return `最多${part.most}个，例如A0.52,0.31，x从${part.x.join('到')}，y从${part.y.join('到')}`;
    case 'choice':
      return `${part.choices.join('、')}之一`;
    case 'whole':
      return settings.acceptsNumber(part);
    default:
      return settings.accepts(part);
  }
}

export const addressNotice: typeof English = {
  one,
  more: (rest) => `还有${rest}处。`,
};
