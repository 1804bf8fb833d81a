import type { About } from '../../../session/take/about.ts';
import type { Session } from '../../../session/session.ts';
import type { RunFacts } from '../../../words/en/take.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { jobPool } from '../../shell/jobPool.ts';
import { linkOf } from '../linkOf.ts';
import { factsOf } from './factsOf.ts';
import { engineName, madeHere } from './madeHere.ts';
import type { Study } from './studies.ts';

/** What a file of many runs says of itself, of which none need be that on the stage. */
export function aboutStudy(
  { store }: Session,
  caption: (of: RunFacts) => string,
  { settings, methods, stars, seeds, recorded, here }: Study,
): About {
  const { data, network } = settings;
  const pool = here && jobPool.engine;
  const makers = [
    recorded && lateWords.take.recorded(recorded.date, recorded.command),
    pool && engineName({ ...pool, engine: pool.name }),
  ];
  return {
    caption: caption(factsOf(settings, methods, settings.steps)),
    address: linkOf({ ...store.get().address, settings, labels: stars && store.get().address.labels }),
    engine: makers.filter((maker) => typeof maker === 'string').join('; '),
    seeds: seeds ? { first: seeds[0], last: seeds[1] } : { data: data.seed, network: network.seed },
    ...madeHere(),
  };
}
