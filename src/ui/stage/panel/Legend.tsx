import { usePage } from '../../shell/context.ts';
import { words } from '../../../words/words.ts';

const starPath = star(8.2, 3.5);

/** A label's sign: circle for class A, diamond for class B, a star in it. */
export function Badge({ side, x = 0, scale = 1 }: { side: 0 | 1; x?: number; scale?: number }) {
  return (
    <g transform={`translate(${x} 0) scale(${scale})`}>
      {side === 0 ? (
        <circle r="13.5" fill="var(--a)" stroke="var(--paper)" strokeWidth="3" />
      ) : (
        <rect
          x="-11.6"
          y="-11.6"
          width="23.2"
          height="23.2"
          rx="2.5"
          transform="rotate(45)"
          fill="var(--b)"
          stroke="var(--paper)"
          strokeWidth="3"
        />
      )}
      <path d={starPath} fill="var(--paper)" />
    </g>
  );
}

/** What the signs in the plots mean. */
export function Legend({ teacher = true }: { teacher?: boolean }) {
  const moved = usePage((state) => state.move !== null || state.summary?.otherFuture);
  const { view, compare } = usePage((state) => state.address);
  const shared = compare.includes('supervised') && view !== 'supervised';
  return (
    <ul className="legend">
      <li>
        <svg width="52" height="26" viewBox="-15 -13 52 26" aria-hidden>
          <Badge side={0} scale={0.78} />
          <Badge side={1} x={25} scale={0.78} />
        </svg>
        {words.stage.legend.labeled}
      </li>
      <li>
        <Swatch left="var(--a)" right="var(--b)" radius={1.6} opacity={0.5} />
        {words.stage.legend.right}
      </li>
      <li>
        <Swatch left="var(--b)" right="var(--a-wrong)" radius={2.6} />
        {words.stage.legend.wrong}
      </li>
      {shared && (
        <li>
          <Swatch left="var(--b)" right="var(--a-wrong)" radius={2.4} hollow />
          {words.stage.legend.shared}
        </li>
      )}
      <li>
        <Line />
        {words.stage.legend.student}
      </li>
      {teacher && (
        <li>
          <Line dashes="6 5" />
          {words.stage.legend.teacher}
        </li>
      )}
      {moved && (
        <>
          <li>
            <Line thin />
            {words.stage.legend.before}
          </li>
          <li>
            <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden>
              <circle r="9.5" fill="none" stroke="var(--ink)" strokeDasharray="2 3" />
            </svg>
            {words.stage.legend.origin}
          </li>
        </>
      )}
    </ul>
  );
}

const Line = ({ dashes, thin = false }: { dashes?: string; thin?: boolean }) => (
  <svg width="34" height="8" aria-hidden>
    <line
      x1="1"
      x2="33"
      y1="4"
      y2="4"
      stroke={thin ? 'var(--ink3)' : 'var(--ink)'}
      strokeWidth={thin ? 1.3 : dashes ? 2 : 2.5}
      strokeDasharray={dashes}
    />
  </svg>
);

interface SwatchProps {
  left: string;
  right: string;
  radius: number;
  opacity?: number;
  hollow?: boolean;
}

/** Dots on the two washes. */
function Swatch({ left, right, radius, opacity = 1, hollow = false }: SwatchProps) {
  const paint = (color: string) => (hollow ? { fill: 'var(--paper)', stroke: color } : { fill: color });
  return (
    <svg width="44" height="20" aria-hidden>
      <rect width="22" height="20" rx="3" fill="var(--a-wash)" />
      <rect x="22" width="22" height="20" rx="3" fill="var(--b-wash)" />
      {[6, 11, 16].map((x, i) => (
        <g key={x} opacity={opacity}>
          <circle cx={x} cy={i === 1 ? 13 : 7} r={radius} {...paint(left)} />
          <circle cx={22 + x} cy={i === 1 ? 13 : 7} r={radius} {...paint(right)} />
        </g>
      ))}
    </svg>
  );
}

/** A five-pointed star, point up. */
function star(outer: number, inner: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    const radius = i % 2 === 0 ? outer : inner;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join('L')}Z`;
}
