import { useRef, useState } from 'react';
import { aspectOf } from '../../../data/dataset.ts';
import { readPalette } from '../../../draw/palette.ts';
import { chartUnit } from '../../../draw/sink/chartUnit.ts';
import { canvasSink } from '../../../draw/sink/canvasSink.ts';
import { drawUnit } from '../../../draw/units/unit.ts';
import type { NetworkName } from '../slow/scene.ts';
import { useDataset } from '../../shell/context.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { unitIn, type UnitPlace } from './UnitMap.tsx';
import { useUnits } from './useUnits.ts';
import styles from './LargeUnit.module.css';

interface Props {
  network: NetworkName;
  place: UnitPlace;
  layers: readonly number[];
}

/** As charts count. */
const width = 320;

/** One unit's field, large, and the range of its values. */
export function LargeUnit({ network, place: { layer, unit }, layers }: Props) {
  const aspect = aspectOf(useDataset().domain);
  const size = { width, height: width / aspect };
  const canvas = useRef<HTMLCanvasElement>(null);
  const [range, setRange] = useState<[number, number] | null>(null);
  useUnits(
    (units) => {
      const shown = units[network];
      if (!shown) return;
      const element = canvas.current!;
      const density = devicePixelRatio * chartUnit();
      Object.assign(element, { width: size.width * density, height: size.height * density });
      const context = element.getContext('2d')!;
      context.scale(density, density);
      drawUnit(canvasSink(context), shown, { layer, unit, x: 0, y: 0, ...size }, readPalette(element));
      const values = shown.values[layer]?.[unit] ?? shown.output;
      setRange([Math.min(...values), Math.max(...values)]);
    },
    [network, layer, unit],
  );
  return (
    <figure className={`${styles.unit} number`}>
      <figcaption>
        <h3>{lateWords.units.unitTitle(network, unitIn(layers, { layer, unit }))}</h3>
        <p>{range && lateWords.units.range(...range)}</p>
      </figcaption>
      <canvas ref={canvas} style={{ aspectRatio: aspect }} aria-hidden />
    </figure>
  );
}
