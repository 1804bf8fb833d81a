import type { Sample } from '../data/dataset.ts';
import { decodeAddress, defaultAddress, type AddressNotice, type View } from '../settings/address.ts';
import { datasetOf } from '../settings/datasetOf.ts';
import { engineNames } from '../settings/engines.ts';
import { atRest, type PageState } from './pageState.ts';

export interface Opening {
  /** The address's hash to begin with. */
  hash: string;
  /** The view where that names none. */
  view?: View;
  /** The engine that the address asks for, known or not; null where it asks for none. */
  engine?: string | null;
  /** Whether it plays by itself. */
  playing: boolean;
}

/** The page before anything has run, and its points: as its address says, as far as that is good. */
export function opened({ hash, view = defaultAddress.view, engine = null, playing }: Opening): {
  state: PageState;
  data: Sample;
} {
  const { address, notices } = decodeAddress(hash, { ...defaultAddress, view });
  const data = datasetOf(address.settings).sample(address.settings.data);
  const labels = address.labels ?? data.labels;
  const state = { ...atRest, address, labels, playing, notices: [...notices, ...engineNotices(engine)] };
  return { state, data };
}

/** An engine that there is not is named, and those that there are. */
const engineNotices = (asked: string | null): AddressNotice[] =>
  asked === null || engineNames.some((name) => name === asked)
    ? []
    : [
        {
          kind: 'unusable',
          key: 'engine',
          text: asked.slice(0, 40),
          readings: [],
          accepts: { kind: 'choice', choices: engineNames },
        },
      ];
