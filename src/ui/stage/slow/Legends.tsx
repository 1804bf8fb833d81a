import { bandStarts } from '../../../draw/overlays/field.ts';
import * as words from '../../../words/en/slow.ts';

/** What the feedback field's signs mean. */
export function FeedbackLegend() {
  return (
    <ul className="legend">
      <li>
        <Sign path="M0 -7L7 5H-7Z" fill="var(--a-wrong)" />
        {words.fieldLegend.a}
      </li>
      <li>
        <Sign path="M0 7L7 -5H-7Z" fill="var(--b)" />
        {words.fieldLegend.b}
      </li>
      <li>
        <Bands />
        {words.fieldLegend.bands}
      </li>
    </ul>
  );
}

/** From the strongest pull to A over none to the strongest to B. */
function Bands() {
  const steps = [...bandStarts.keys()];
  const blocks = [
    ...steps.map((i) => [steps.length - i, 'var(--a)']),
    [0, 'none'],
    ...steps.map((i) => [i + 1, 'var(--b)']),
  ] as const;
  return (
    <svg width={8 * blocks.length} height="16" aria-hidden>
      {blocks.map(([layers, fill], i) => (
        <rect
          key={i}
          x={8 * i}
          width="8"
          height="16"
          fill={String(fill)}
          fillOpacity={1 - 0.87 ** Number(layers)}
        />
      ))}
    </svg>
  );
}

/** What the rings and halos mean. */
export function RelabelLegend() {
  return (
    <ul className="legend">
      <li>
        <Ring width={1} />
        <Ring width={2.6} />
        {words.relabelLegend.wrong}
      </li>
      <li>
        <Halo radius={4} />
        <Halo radius={9} />
        {words.relabelLegend.changed}
      </li>
    </ul>
  );
}

const Sign = ({ path, fill }: { path: string; fill: string }) => (
  <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden>
    <path d={path} fill={fill} />
  </svg>
);

const Ring = ({ width }: { width: number }) => (
  <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden>
    <circle r="5.5" fill="none" stroke="var(--ink)" strokeWidth={width} />
  </svg>
);

const Halo = ({ radius }: { radius: number }) => (
  <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden>
    <circle r={radius} fill="var(--ink)" fillOpacity="0.14" />
    <circle r="1.6" fill="var(--ink3)" />
  </svg>
);
