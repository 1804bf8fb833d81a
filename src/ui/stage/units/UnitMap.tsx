import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { aspectOf } from '../../../data/dataset.ts';
import { readPalette } from '../../../draw/palette.ts';
import type { Size } from '../../../draw/scales.ts';
import { chartUnit, rem } from '../../../draw/sink/chartUnit.ts';
import { canvasSink } from '../../../draw/sink/canvasSink.ts';
import { unitBoxes } from '../../../draw/units/unitBoxes.ts';
import { drawUnitMap } from '../../../draw/units/unitMap.ts';
import { useDataset } from '../../shell/context.ts';
import type { NetworkName } from '../slow/scene.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useUnits } from './useUnits.ts';
import styles from './UnitMap.module.css';

/** A hidden layer, from 0, and a unit in it; the output lies behind the last layer. */
export interface UnitPlace {
  layer: number;
  unit: number;
}

/** As it is called. */
export const unitIn = (layers: readonly number[], place: UnitPlace): UnitPlace | 'output' =>
  place.layer === layers.length ? 'output' : place;

interface Props {
  name: NetworkName;
  title: string;
  layers: readonly number[];
  chosen: UnitPlace | null;
  onChoose: (place: UnitPlace) => void;
}

/** A network's units as small fields with the weights between them. Arrow keys go from unit to unit. */
export function UnitMap({ name, title, layers, chosen, onChoose }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const aspect = aspectOf(useDataset().domain);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const element = frame.current!;
    const observer = new ResizeObserver(() => {
      const unit = chartUnit();
      setSize({ width: element.clientWidth / unit, height: element.clientHeight / unit });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useUnits(
    (units) => {
      const shown = units[name];
      if (!shown || size.width === 0) return;
      const element = canvas.current!;
      const density = devicePixelRatio * chartUnit();
      Object.assign(element, { width: size.width * density, height: size.height * density });
      const context = element.getContext('2d')!;
      context.scale(density, density);
      drawUnitMap(canvasSink(context), shown, size, aspect, readPalette(element));
    },
    [name, size, aspect],
  );

  const boxes = size.width === 0 ? [] : unitBoxes(layers, size, aspect);
  const current = chosen ?? { layer: 0, unit: 0 };
  const press = (event: KeyboardEvent) => {
    const next = moved(layers, current, event.key);
    // Nor do arrows at an edge step the run.
    if (event.key.startsWith('Arrow')) event.preventDefault();
    if (!next) return;
    onChoose(next);
    const at = boxes.findIndex((box) => box.layer === next.layer && box.unit === next.unit);
    (frame.current!.querySelectorAll('button')[at] as HTMLElement).focus();
  };
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <div ref={frame} className={styles.frame}>
        <canvas ref={canvas} aria-hidden />
        {boxes.map(({ layer, unit, x, y, width, height }) => {
          const isCurrent = layer === current.layer && unit === current.unit;
          const choose = () => onChoose({ layer, unit });
          return (
            <button
              key={`${layer}.${unit}`}
              type="button"
              tabIndex={isCurrent ? 0 : -1}
              aria-label={lateWords.units.unitName(unitIn(layers, { layer, unit }))}
              aria-pressed={chosen !== null && isCurrent}
              style={{ left: rem(x), top: rem(y), width: rem(width), height: rem(height) }}
              onKeyDown={press}
              onClick={choose}
              onFocus={choose}
              onMouseEnter={choose}
            />
          );
        })}
      </div>
    </section>
  );
}

/** Where an arrow key leads; null for any other key and beyond the edges. */
function moved(layers: readonly number[], { layer, unit }: UnitPlace, key: string): UnitPlace | null {
  const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[key];
  if (!step) return null;
  const columns = [...layers, 1];
  const units = columns[layer + step[0]!];
  if (units === undefined) return null;
  const next = Math.min(unit + step[1]!, units - 1);
  return next < 0 ? null : { layer: layer + step[0]!, unit: next };
}
