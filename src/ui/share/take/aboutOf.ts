import type { Contender } from '../../../learn/study/experiment.ts';
import type { About } from '../../../session/take/about.ts';
import { momentOf } from '../../../session/momentOf.ts';
import type { Session } from '../../../session/session.ts';
import type { RunFacts } from '../../../words/en/take.ts';
import { linkOf } from '../linkOf.ts';
import { factsOf } from './factsOf.ts';
import { engineName, madeHere } from './madeHere.ts';

type Caption = (of: RunFacts) => string;

export const stepOf = ({ playback }: Session): number => playback.frame?.step ?? 0;

/** What a file says of itself. @param methods that are in it */
export function aboutOf(
  session: Session,
  caption: Caption,
  methods: readonly Contender[] = session.methods,
): About {
  const state = session.store.get();
  const { address, engine } = state;
  const { data, network } = address.settings;
  return {
    caption: caption(factsOf(address.settings, methods, stepOf(session))),
    address: linkOf(address, momentOf(state)),
    engine: engine ? engineName(engine) : '',
    seeds: { data: data.seed, network: network.seed },
    ...madeHere(),
  };
}
