/** What an address says that cannot be taken. */
import { isPointsName } from '../../data/pointsName.ts';
import type { Accepts, AddressNotice } from '../../settings/address.ts';
import { count, numberWord } from './numbers.ts';
import { settings } from './settings.ts';

/** What was not taken from an address. */
function one(notice: AddressNotice): string {
  switch (notice.kind) {
    case 'unreadable':
      return `"${notice.part}" in the address cannot be read.`;
    case 'unknown':
      return `"${notice.key}" in the address is not a setting.`;
    case 'unusable':
      if (notice.key === 'data.points') return lostPoints(notice.text);
      return `${unusable(notice)} ${settings.instead(notice.readings, accepts(notice.accepts))}`;
    case 'repeated':
      return `${notice.key} stands in the address more than once, with different values. The last usable one counts.`;
    case 'altered':
      return 'The stars in the address are not those that it was made with: some of it was lost or changed on the way. Ask for the link again.';
    case 'cut':
      return 'The link is not what it was when it was made: some of it was lost or changed on the way. What can be read of it is shown. Ask for the link again.';
    case 'conflict':
      return `${dropped(notice.dropped)} ${settings.conflict[notice.conflict]}`;
  }
}

const dropped = (values: readonly string[]): string =>
  `${values.join(' and ')} in the address ${values.length > 1 ? 'were' : 'was'} not taken.`;

const lostPoints = (text: string): string =>
  isPointsName(text)
    ? `The ${count(Number.parseInt(text, 10))} points that the address names are not kept in this browser: it has them only where they were made. Open the file that they were saved in. The usual points are shown.`
    : 'The points in the address are not those that it was made with: some of it was lost or changed on the way. Ask for the link again. The usual points are shown.';

const unusable = ({ key, text }: { key: string; text: string }): string =>
  key === 'labels'
    ? `Of the labels in the address, these are not usable: "${text}".`
    : `${key} in the address is not usable ("${text}").`;

function accepts(part: Accepts): string {
  switch (part.kind) {
    case 'methods':
      return `two to ${numberWord(part.methods.length)} of ${part.methods.join(', ')}`;
    case 'labels':
      return `up to ${part.most} such as A0.52,0.31 with x from ${part.x.join(' to ')}, y from ${part.y.join(' to ')}`;
    case 'choice':
      return `one of ${part.choices.join(', ')}`;
    case 'whole':
      return settings.acceptsNumber(part);
    default:
      return settings.accepts(part);
  }
}

export const addressNotice = {
  one,
  more: (rest: number): string => `And ${rest} more.`,
};
