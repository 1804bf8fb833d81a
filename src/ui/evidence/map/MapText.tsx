import { useEffect } from 'react';
import { mapCells } from '../../../data/mapGrid.ts';
import { badgesLegend } from '../../../draw/handles/handleShape.ts';
import { isSameMap } from '../../../session/solve/mapping.ts';
import { shownMap } from '../../../session/solve/shownMap.ts';
import * as recorded from '../../../session/study/recordedMap.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { Mark } from '../../controls/Mark.tsx';
import { Marked } from '../../controls/Marked.tsx';
import { usePage, useSession, useSettings } from '../../shell/context.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { Recorded } from '../Recorded.tsx';
import { MapBar } from './MapBar.tsx';
import { MapNumbers } from './MapNumbers.tsx';
import { chosen, mapping, type Chosen } from './mapping.ts';
import { Picks } from './Picks.tsx';
import { useMap } from './useMap.ts';

/** What the map shows, whose it is, and how it is trained. */
export function MapText() {
  const session = useSession();
  const settings = useSettings();
  const labels = usePage((page) => page.labels);
  const { star, method, wanted, state, shown } = useMap();
  const { request, running } = state;
  const isOther = running && !(wanted && isSameMap(request!, wanted));
  useEffect(() => {
    if (isOther) mapping.cancel();
  }, [isOther]);
  useEffect(() => () => mapping.cancel(), []);

  /** Another star's or method's map is trained at once, where there is none. */
  const choose = (change: Partial<Chosen>) => {
    chosen.set(change);
    const next = { method: change.method ?? method, settings, labels, index: change.star ?? star };
    if (shownMap(next, mapping.store.get()).from === null) void mapping.run(next);
  };
  const { map } = lateWords;
  return (
    <>
      <p>
        <Marked text={map.about(method, mapCells, settings.steps)} />
      </p>
      <p>{map.how}</p>
      <Picks
        title={map.star}
        value={String(star)}
        choices={labels.map((label, i) => ({
          id: String(i),
          name: map.starName(i, label.class),
          shown: <StarSign side={label.class} index={i} />,
        }))}
        onChange={(next) => choose({ star: Number(next) })}
      />
      <Picks
        title={map.method}
        value={method}
        choices={withMethod(session.methods, method).map((id) => ({
          id,
          shown: words.methods.name[id],
          name: map.methodName(id),
        }))}
        onChange={(next) => choose({ method: next })}
      />
      <div>
        <MapBar
          state={state}
          shown={shown.from}
          disabled={!wanted}
          onStart={() => {
            // What was asked for stays, whatever the page shows next.
            chosen.set({ method });
            void mapping.run(wanted!);
          }}
        />
        {shown.from === 'recording' && (
          <Recorded title={map.recorded(star, method)} date={recorded.date} command={recorded.command} />
        )}
        {shown.from !== null && <MapNumbers star={star} method={method} accuracies={shown.accuracies} />}
      </div>
    </>
  );
}

/** The methods of the page's run; the one that is chosen stays when it is no longer among them. */
const withMethod = (shown: readonly MethodId[], own: MethodId): readonly MethodId[] =>
  shown.includes(own) ? shown : [...shown, own];

const starSigns = [badgesLegend([0], 0, 24 / 34), badgesLegend([1], 0, 24 / 34)] as const;

const StarSign = ({ side, index }: { side: 0 | 1; index: number }) => (
  <>
    <Mark mark={starSigns[side]} />
    <span>{index + 1}</span>
  </>
);
