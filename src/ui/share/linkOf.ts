import { own } from '../../data/ownData.ts';
import { isPointsName } from '../../data/pointsName.ts';
import type { Address } from '../../settings/address.ts';
import { sharedLink, type Moment } from '../../settings/sharedLink.ts';
import { sentMark } from '../own/sentMark.ts';

/** The page's own address. Another's language and engine are theirs to choose, so no query goes along. */
export const pageAddress = (): string => location.origin + location.pathname;

/** The address of a page that shows this, at a moment of its run. */
export const linkOf = (address: Address, moment: Moment | null = null): string =>
  sharedLink(pageAddress(), address, moment);

/** The same to be sent on: it notices on the way back where all behind its `#` was lost. */
export const sentLink = (address: Address, moment: Moment | null): string =>
  sharedLink(pageAddress() + sentMark, address, moment);

/** Whether its points are too many for a link, which then names them: only this browser has them. */
export function staysHere({ settings }: Address): boolean {
  const { points } = settings.data;
  return points !== '' && isPointsName(own()!.writtenPoints(points));
}
