import { useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { chartUnit, rem } from '../../../draw/sink/chartUnit.ts';
import type { Measure } from '../../../draw/curves/curveRange.ts';
import { useAllows } from '../../shell/allows.ts';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import { Segments } from '../../controls/Segments.tsx';
import { Slider } from '../../controls/Slider.tsx';
import { words } from '../../../words/words.ts';
import { CurveReading } from './CurveReading.tsx';
import type { Against } from './curvesChart.ts';
import { useChart, type Drawn } from './useChart.ts';
import styles from './Curves.module.css';

interface Props {
  /** The lines alone, without names. */
  compact: boolean;
  /** Whether a title, and the choice of what is measured, stand above. */
  titled?: boolean;
}

/** Accuracy or star loss of all methods against steps; also the timeline to go back and forth on. */
export function Curves({ compact, titled = !compact }: Props) {
  const { judgedCount } = useDataset();
  const scrubs = useAllows('scrub');
  const [chosen, setMeasure] = useState<Measure | null>(null);
  // Of points whose class nobody knows there is no accuracy.
  const judges = judgedCount > 0;
  const { measure: measures } = words.transport.curves;
  const measure = judges ? (chosen ?? 'accuracy') : 'loss';
  const [against, setAgainst] = useState<Against>('steps');
  const [read, setRead] = useState<number | null>(null);
  const curves = useRef<SVGSVGElement>(null);
  const playhead = useRef<SVGSVGElement>(null);
  const [scrubbed, setScrubbed] = useState(false);
  const cue = scrubbed || !scrubs ? null : words.transport.curves.now;
  const drawn = useChart({ curves, playhead }, { measure, against }, !compact, read, cue);
  const readAt = (event: PointerEvent) => {
    const { left } = curves.current!.getBoundingClientRect();
    setRead(drawn && drawn.scales.stepAt((event.clientX - left) / chartUnit()));
  };
  return (
    <figure className={styles.curves} data-read={read !== null || undefined}>
      {titled && (
        <figcaption data-aside>
          <Title measure={measure} drawn={drawn} />
          <Segments<Against>
            name={words.transport.curves.axis}
            value={against}
            choices={words.transport.curves.against}
            onChange={setAgainst}
          />
          <Segments<Measure>
            labelledBy="curves"
            value={measure}
            choices={judges ? measures : { loss: measures.loss }}
            onChange={setMeasure}
          />
        </figcaption>
      )}
      <div
        className={styles.frame}
        onPointerMove={readAt}
        onPointerDown={readAt}
        onPointerLeave={() => setRead(null)}
      >
        <svg ref={curves} aria-hidden />
        <svg ref={playhead} className={styles.over} aria-hidden />
        {drawn && scrubs && <Timeline {...drawn} onScrub={() => setScrubbed(true)} />}
        {drawn && read !== null && <CurveReading step={read} {...drawn.chart} />}
      </div>
    </figure>
  );
}

/** As charts count. */
const roomForNote = 910;

/** What the chart shows, and where there is room how to read it. */
function Title({ measure, drawn }: { measure: Measure; drawn: Drawn | null }) {
  const { judgedCount, unlabeledCount } = useDataset();
  usePage((state) => state.address.settings.steps);
  const every = useSession().measureEvery;
  const { title, scale, grey } = words.transport.curves;
  const stretched = drawn?.scales.marks.some(({ written }) => !written);
  return (
    <>
      <span id="curves">{title[measure](judgedCount, unlabeledCount)}</span>
      {drawn && drawn.chart.size.width >= roomForNote && (
        <small>{`${stretched ? `${scale}${words.shell.between}` : ''}${grey(every)}`}</small>
      )}
    </>
  );
}

/** Scrubs: goes to the step under the finger, back or forward, and stays there. */
function Timeline({ chart: { size, steps }, scales: { frame }, onScrub }: Drawn & { onScrub: () => void }) {
  const session = useSession();
  const step = usePage((state) => state.paced.summary?.step ?? 0);
  const seek = (to: number) => {
    session.transport.seek(to);
    onScrub();
  };
  const place = {
    left: rem(frame.left),
    right: rem(size.width - frame.right),
    '--foot': rem(size.height - frame.bottom - 10),
  };
  return (
    <Slider
      name={words.transport.curves.timeline}
      classNames={{ whole: styles.timeline!, thumb: styles.thumb! }}
      style={place as CSSProperties}
      min={0}
      max={steps[1]}
      value={step}
      onWay={seek}
      onEnd={seek}
    />
  );
}
