import { sameLabels } from '../../data/sameLabels.ts';
import { openMoment } from '../../session/openMoment.ts';
import { decodeAddress, type Address } from '../../settings/address.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { formatLabels, roundedLabel } from '../../settings/labelsText.ts';
import { readMoment, takenApart, type Was } from '../../settings/sharedLink.ts';
import type { ReadyAddress } from '../own/readyForAddress.ts';

/** A shared link as a session reads it, and what happens to that session then. */
export async function arrivalOf(link: string): Promise<ReadyAddress> {
  const apart = takenApart(link);
  if (/data\.points/.test(apart.hash)) await (await import('../own/fetchNamed.ts')).fetchNamed(apart.hash);
  const { address } = decodeAddress(apart.hash);
  const { moment, notices } = readMoment(apart.moment, address);
  const was = moment?.was;
  return {
    hash: was ? before(was, apart.hash, address) : apart.hash,
    arrive(session) {
      session.notify(apart.isWhole ? notices : [{ kind: 'cut' }, ...notices]);
      if (moment) openMoment(session, moment, was ? address.labels![was.index]! : null);
    },
  };
}

/** The same address with the star at its old place; where all lie as placed, as placed, to the last decimal. */
function before({ index, x, y }: Was, hash: string, { settings, labels }: Address): string {
  const then = labels!.map((label, i) => (i === index ? { ...label, x, y } : label));
  const placed = datasetOf(settings).sample(settings.data).labels.map(roundedLabel);
  const parts = hash.split('&').filter((part) => !/^(check|labels)=/i.test(part));
  return [...parts, ...(sameLabels(then, placed) ? [] : [`labels=${formatLabels(then)}`])].join('&');
}
