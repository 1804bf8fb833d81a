import { name, version } from '../../../../package.json';
import type { About } from '../../../session/take/about.ts';
import { momentOf } from '../../../session/momentOf.ts';
import type { Session } from '../../../session/session.ts';
import type { MethodId } from '../../../settings/settings.ts';
import type { RunFacts } from '../../../words/en/take.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { linkOf } from '../linkOf.ts';

export const stepOf = ({ playback }: Session): number => playback.frame?.step ?? 0;

/** What a file says of itself. @param methods that are in it */
export function aboutOf(
  session: Session,
  caption: (of: RunFacts) => string,
  methods: readonly MethodId[] = session.methods,
): About {
  const state = session.store.get();
  const { address, engine } = state;
  const { data, network } = address.settings;
  return {
    caption: caption(factsOf(session, methods, stepOf(session))),
    address: linkOf(address, momentOf(state)),
    page: `${name} ${version}`,
    engine: engine ? `${words.shell.engine.name(engine.engine)} (${engine.adapter})` : '',
    seeds: { data: data.seed, network: network.seed },
    made: new Date().toISOString().slice(0, 10),
  };
}

export function factsOf({ store }: Session, methods: readonly MethodId[], step: number): RunFacts {
  const { data, network } = store.get().address.settings;
  return {
    methods: methods.map((method) => words.methods.name[method]),
    data: data.points ? null : lateWords.settings.fields['data.set'].choices[data.set],
    dataSeed: data.seed,
    networkSeed: network.seed,
    step,
  };
}
