import { useMemo, useState } from 'react';
import type { MethodId } from '../../../settings/settings.ts';
import { textWidth } from '../../../draw/sink/textWidth.ts';
import { distance, leftOf, nameBeside, type NamePlace } from '../../../draw/strip/nameBeside.ts';
import { stripScale } from '../../../draw/strip/stripScale.ts';
import { stripDots, type StripOptions } from '../../../draw/strip/stripPlot.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { usePage } from '../../shell/context.ts';
import styles from './OwnDot.module.css';

const own = 5.5;
/** From the dot to its name. */
const gap = 12;
/** With less height over the line its name would stand in the row's head. */
const height = 17;
const lettering = { fill: '', size: 13, weight: 600 };

/** The run on the stage among the others: it falls in, then follows its accuracy. */
export function OwnDot({ method, options }: { method: MethodId; options: StripOptions }) {
  const accuracy = usePage(
    ({ paced }) => paced.summary?.methods.find((one) => one.method === method)?.accuracy ?? null,
  );
  if (accuracy === null) return null;
  const { size, points, most, foot } = options;
  const x = stripScale(size.width, points, most).x(Math.min(most, (1 - accuracy) * points));
  const ground = size.height - foot;
  const name = lateWords.typical.onStage(accuracy);
  return (
    <>
      <p className="spoken">{`${name} %`}</p>
      <div className={styles.own} translate="no" aria-hidden>
        <svg viewBox={`0 0 ${size.width} ${size.height}`}>
          <g className={styles.glides} style={{ transform: `translate(${x}px, ${ground}px)` }}>
            <g className={styles.fall}>
              {ground >= height && <Name name={name} x={x} options={options} />}
              <circle r={own} />
            </g>
          </g>
        </svg>
      </div>
    </>
  );
}

/** Beside the dot and over no other, with a line to it where it cannot stand next to it. */
function Name({ name, x, options }: { name: string; x: number; options: StripOptions }) {
  const [held, setHeld] = useState<NamePlace | null>(null);
  const { size, foot, radius } = options;
  const width = textWidth(name, lettering);
  const dot = { x, y: size.height - foot };
  const others = useMemo(() => stripDots(options), [options]);
  const place = nameBeside(others, radius, { dot, gap, width, height, strip: size.width }, held);
  const { side, away, up } = place;
  if (side !== held?.side || away !== held.away || up !== held.up) setHeld(place);
  return (
    <>
      {distance(place) > gap && <path d={`M0 0L${side * (away - 2)} ${-up - 10}`} />}
      <text x={leftOf(place, { dot, width }) - x} y={-up - 6} fontSize={lettering.size}>
        {name}
      </text>
    </>
  );
}
