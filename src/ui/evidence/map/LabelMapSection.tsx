import { words } from '../../../words/words.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useEffect, useState } from 'react';
import { metaPseudoLabels } from '../../../learn/methods/metaPseudoLabels.ts';
import { mapCells } from '../../../data/mapGrid.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { usePage, useSession, useSettings } from '../../shell/context.ts';
import { jobPool } from '../../shell/jobPool.ts';
import { badgesLegend } from '../../../draw/handles/handleShape.ts';
import { Mark } from '../../controls/Mark.tsx';
import { useStore } from '../../shell/useStore.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapNumbers } from './MapNumbers.tsx';
import { MapPlot } from './MapPlot.tsx';
import { isCurrent, Mapping, type MapState } from '../../../session/solve/mapping.ts';
import { Picks } from './Picks.tsx';
import { StartBar } from '../StartBar.tsx';
import { StudySection } from '../StudySection.tsx';
import styles from './LabelMapSection.module.css';

/** The map of a label: how a method ends up with one star elsewhere. */
export function LabelMapSection() {
  const session = useSession();
  const [mapping] = useState(() => new Mapping(jobPool));
  const state = useStore(mapping.store, (all) => all);
  const settings = useSettings();
  const labels = usePage((page) => page.labels);
  const selected = usePage((page) => page.selected);
  const [star, setStar] = useState<number | null>(null);
  const [method, setMethod] = useState<MethodId>(metaPseudoLabels.id);
  const { request } = state;
  const current = request !== null && isCurrent(request, { settings, labels });
  // The star that is selected in a plot is meant, until one is chosen here.
  const index = Math.min(star ?? selected ?? 0, labels.length - 1);

  useEffect(() => {
    if (request && !current) mapping.cancel();
  }, [mapping, request, current]);
  useEffect(() => () => mapping.cancel(), [mapping]);

  const shows = current && request.index === index && request.method === method;
  return (
    <StudySection id="label-map" title={lateWords.map.title}>
      <div className={styles.map}>
        <div className={styles.side}>
          <p className={styles.about}>
            {lateWords.map.about(settings.steps, mapCells, datasetOf(settings).unlabeledCount)}
          </p>
          <Picks
            title={lateWords.map.star}
            value={String(index)}
            choices={labels.map((label, i) => ({
              id: String(i),
              name: lateWords.map.starName(i, label.class),
              shown: <StarSign side={label.class} index={i} />,
            }))}
            onChange={(next) => setStar(Number(next))}
          />
          <Picks
            title={lateWords.map.method}
            value={method}
            choices={withMethod(session.methods, method).map((id) => ({
              id,
              shown: words.methods.name[id],
              name: lateWords.map.methodName(id),
            }))}
            onChange={setMethod}
          />
          <MapBar
            state={state}
            disabled={labels.length === 0}
            onStart={() => void mapping.run({ method, settings, labels, index })}
            onCancel={() => mapping.cancel()}
          />
        </div>
        <div className={styles.plot}>
          <MapPlot index={index} accuracies={shows ? state.accuracies : null} />
          <MapLegend />
        </div>
        {request && !state.running && <MapNumbers state={state} stale={!current} />}
      </div>
    </StudySection>
  );
}

/** The methods of the page's run; the one that is chosen stays when it is no longer among them. */
const withMethod = (shown: readonly MethodId[], chosen: MethodId): readonly MethodId[] =>
  shown.includes(chosen) ? shown : [...shown, chosen];

const starSigns = [badgesLegend([0], 0, 24 / 34), badgesLegend([1], 0, 24 / 34)] as const;

const StarSign = ({ side, index }: { side: 0 | 1; index: number }) => (
  <>
    <Mark mark={starSigns[side]} />
    <span>{index + 1}</span>
  </>
);

interface BarProps {
  state: MapState;
  disabled: boolean;
  onStart: () => void;
  onCancel: () => void;
}

/** Starts the map, or shows how far it is and stops it. */
function MapBar({ state: { running, trained, seconds }, disabled, onStart, onCancel }: BarProps) {
  const secondsLeft = trained === 0 ? null : (seconds / trained) * (mapCells - trained);
  return (
    <StartBar
      start={lateWords.map.start}
      disabled={disabled}
      plan={lateWords.map.plan(mapCells)}
      progress={
        running
          ? {
              name: lateWords.map.progress,
              done: trained,
              total: mapCells,
              text: lateWords.map.doing(trained, mapCells, secondsLeft),
              cancel: lateWords.map.cancel,
            }
          : null
      }
      onStart={onStart}
      onCancel={onCancel}
    />
  );
}
