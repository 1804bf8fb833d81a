import { useEffect, useRef } from 'react';
import { flying } from '../../../draw/lesson/flight.ts';
import { guesses } from '../../../draw/overlays/guesses.ts';
import type { Overlay } from '../../../draw/overlays/overlay.ts';
import { pushes } from '../../../draw/overlays/pushes.ts';
import { readPalette } from '../../../draw/palette.ts';
import { appendLayer } from '../../../draw/plot/layer.ts';
import { plotScales, type Scales } from '../../../draw/scales.ts';
import { chartUnit } from '../../../draw/sink/chartUnit.ts';
import { strongest } from '../../../session/say/stepFacts.ts';
import type { Phase } from '../../../session/slow/slowMotion.ts';
import type { Inspection } from '../../../worker/protocol.ts';
import { useDataset } from '../../shell/context.ts';
import { Placed } from '../layout/Placed.tsx';
import type { Box } from '../layout/shape.ts';
import styles from './Flight.module.css';

interface Props {
  phase: Phase;
  /** Null until the step has been taken apart. */
  inspection: Inspection | null;
  teacher: Box;
  student: Box;
}

/** Milliseconds from the first mark that sets out to the last that lands: shorter than a phase that goes by itself. */
const lasts = 1500;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Over both plots: the guesses on their way to the student, and the pushes on their way back. */
export function Flight({ phase, inspection, teacher, student }: Props) {
  const { domain } = useDataset();
  const container = useRef<HTMLDivElement>(null);
  // Plots that move or grow end a flight: it would miss them.
  const places = JSON.stringify([teacher, student]);
  useEffect(() => {
    const marks = inspection && !still.matches ? marksOf(phase, inspection) : null;
    if (!marks) return;
    const [left, right] = JSON.parse(places) as [Box, Box];
    const unit = chartUnit();
    const scalesOf = (box: Box): Scales =>
      plotScales({ width: unit * box.width, height: unit * box.height }, domain, unit);
    const atOf = (box: Box): Scales['at'] => {
      const { at } = scalesOf(box);
      return (points, index) => {
        const [x, y] = at(points, index);
        return [x + unit * (box.left - left.left), y];
      };
    };
    const ends = [atOf(left), atOf(right)] as const;
    const [from, to] = marks.toStudent ? ends : ([ends[1], ends[0]] as const);
    return fly(container.current!, (layer, palette, share) => {
      const scales = { ...scalesOf(left), at: flying(from, to, share, marks.count) };
      marks.overlay.draw(layer.sink, nothing, palette, scales);
    });
  }, [phase, inspection, places, domain]);
  return (
    <Placed
      box={{ ...teacher, width: student.left + student.width - teacher.left }}
      className={styles.flight}
    >
      <div ref={container} aria-hidden />
    </Placed>
  );
}

const nothing = { points: { x: new Float32Array(), y: new Uint8Array() }, teacher: null };

interface Marks {
  overlay: Overlay;
  count: number;
  toStudent: boolean;
}

/** What flies in a phase; null: nothing does. */
function marksOf(phase: Phase, { batch: { x }, values, counts, pushes: given }: Inspection): Marks | null {
  const count = x.length / 2;
  if (phase === 1)
    return {
      overlay: guesses({ x, pseudoLabels: values.pseudoLabels!, counts }, false),
      count,
      toStudent: true,
    };
  if (phase !== 4 || !given.feedback) return null;
  const push = given.feedback;
  return { overlay: pushes({ x, push, strongest: strongest(push) }), count, toStudent: false };
}

type Draw = (
  layer: ReturnType<typeof appendLayer>,
  palette: ReturnType<typeof readPalette>,
  share: number,
) => void;

/** @returns how to end it on the way */
function fly(container: HTMLElement, draw: Draw): () => void {
  const layer = appendLayer(container);
  layer.resize({ width: container.clientWidth, height: container.clientHeight }, devicePixelRatio);
  const palette = readPalette(container);
  const begun = performance.now();
  let request = 0;
  const end = () => {
    cancelAnimationFrame(request);
    container.replaceChildren();
  };
  const step = (now: number) => {
    const share = Math.max(0, (now - begun) / lasts);
    if (share >= 1) return end();
    layer.clear();
    draw(layer, palette, share);
    request = requestAnimationFrame(step);
  };
  step(begun);
  return end;
}
