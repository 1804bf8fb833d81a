import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { pageColors } from '../../../draw/palette.ts';
import { rem } from '../../../draw/sink/chartUnit.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import { withSeed } from '../../../learn/study/experiment.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { middleRun } from '../../../session/study/sweepRuns.ts';
import { watch } from '../../../session/watch.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useSession, useSettings } from '../../shell/context.ts';
import type { BoardProps } from '../board.ts';
import { ownPlace, readingOf } from './readingOf.ts';
import { sweepChart, sweptValues, type SweepPlace } from './sweepChart.ts';
import { LinesLegend, PhaseLegend } from './SweepLegend.tsx';
import { sweepLayout } from './sweepLayout.ts';
import { SweepReader } from './SweepReader.tsx';
import { useSweep, type ShownSweep } from './useSweep.ts';
import styles from './SweepBoard.module.css';

/** On the stage: what became of the runs at each value of a setting, or at each pair of two. */
export function SweepBoard({ box }: BoardProps) {
  const { sweep } = useSweep();
  return sweep && <Swept sweep={sweep} box={box} />;
}

const nameOf = (id: MethodId) => words.methods.name[id];

function Swept({ sweep, box: { width, height } }: { sweep: ShownSweep; box: BoardProps['box'] }) {
  const session = useSession();
  const settings = useSettings();
  const svg = useRef<SVGSVGElement>(null);
  const [pointed, setPointed] = useState<SweepPlace | null>(null);
  const { axes } = sweep.request;
  const names = axes.map(({ path }) => lateWords.settings.fields[path].name);
  const layout = useMemo(
    () =>
      axes[1]
        ? sweepLayout({ width, height }, sweptValues(axes[1], settings).labels)
        : sweepLayout({ width, height }, null, sweep.methods.map(nameOf)),
    [width, height, axes, settings, sweep.methods],
  );
  const chart = useMemo(() => sweepChart(sweep, settings, layout), [sweep, settings, layout]);
  const place = pointed && sweep.shown[pointed.method]?.[pointed.cell] ? pointed : null;
  useLayoutEffect(
    () => renderSvg(svg.current!, (sink) => chart.draw(sink, pageColors, place)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a place is its two numbers
    [chart, place?.method, place?.cell],
  );
  const own = ownPlace(sweep, settings);
  const reading = readingOf(sweep, place ?? own);
  const open = ({ method, cell }: SweepPlace) => {
    const of = sweep.shown[method]![cell]!;
    const run = middleRun(of.runs);
    if (run) watch(session, withSeed(of.settings, run.seed), sweep.methods[method]!);
  };
  const { chart: size, head, small, margin } = layout;
  const { sweep: phrases } = lateWords;
  return (
    <section
      className={`${styles.board} number appears`}
      data-small={small}
      aria-label={phrases.board(names)}
    >
      <p className={styles.head} style={{ height: rem(head) }}>
        <b>{reading.at}</b>
        <span>{small ? reading.short : reading.what}</span>
        {axes[1] && (!small || !reading.at) && <em>{phrases.upwards(names[1]!)}</em>}
      </p>
      <div className={styles.chart} style={{ height: rem(size.height) }}>
        <svg ref={svg} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden />
        <SweepReader
          chart={chart}
          counts={{
            across: axes[0].values.length,
            up: axes[1]?.values.length ?? 1,
            methods: sweep.methods.length,
          }}
          place={place}
          start={own ?? { method: sweep.main, cell: 0 }}
          text={place ? reading.full : phrases.hint}
          onPoint={setPointed}
          onOpen={open}
        />
      </div>
      <div className={styles.foot}>
        {axes[1] ? (
          <PhaseLegend
            small={small}
            recorded={sweep.shown.flat().some((one) => one.recorded)}
            refused={sweep.shown.flat().some((one) => one.cell.refused !== null)}
          />
        ) : (
          margin.right === 0 && <LinesLegend methods={sweep.methods} />
        )}
        {!small && <em style={{ paddingInlineEnd: rem(margin.right) }}>{phrases.towards(names[0]!)}</em>}
      </div>
    </section>
  );
}
