import type { ReactNode } from 'react';
import type { MethodId, Settings } from '../../../settings/settings.ts';
import { usePage, useSettings } from '../../shell/context.ts';
import { wiringOf, type Part } from './wiringOf.ts';
import { Badge } from './Legend.tsx';

/** One glance: how the stars enter a method. Follows the settings. */
export function Wiring({ method }: { method: MethodId }) {
  const settings: Settings = useSettings();
  const labels = usePage((state) => state.labels);
  const losses = usePage((state) => state.summary?.methods.find((other) => other.method === method)?.losses);
  const { parts, spoken } = wiringOf(method, settings, losses ?? null);
  const sides = labels.slice(0, 6).map((label) => label.class);
  return (
    <div className="wiring">
      <span className="spoken">{spoken}</span>
      <div className="wires number" aria-hidden>
        {parts.map((part, i) => (
          <WiringPart key={i} part={part} sides={sides} />
        ))}
      </div>
    </div>
  );
}

function WiringPart({ part, sides }: { part: Part; sides: (0 | 1)[] }) {
  if (part.kind === 'arrow') return <Arrow toRight={part.toRight} back={part.back} caption={part.caption} />;
  return (
    <Node caption={part.caption}>
      {part.kind === 'stars' ? (
        <svg width={15 * sides.length} height="16" viewBox={`0 -8 ${15 * sides.length} 16`}>
          {sides.map((side, i) => (
            <Badge key={i} side={side} x={7.5 + 15 * i} scale={0.44} />
          ))}
        </svg>
      ) : (
        part.text
      )}
    </Node>
  );
}

const Node = ({ children, caption }: { children: ReactNode; caption: string | null }) => (
  <div className="node">
    <b>{children}</b>
    <small>{caption}</small>
  </div>
);

/** An arrow that fills the room between two nodes, and one back below it where something comes back. */
function Arrow({ toRight, back, caption }: { toRight: boolean; back: boolean; caption: string | null }) {
  return (
    <div className={back ? 'wire back' : 'wire'}>
      <i className={toRight ? 'to-right' : 'to-left'} />
      {caption !== null && (
        <small>
          {back && <i className="to-left" />}
          <Caption text={caption} />
          {back && <i className="no-head" />}
        </small>
      )}
    </div>
  );
}

/** In a narrow panel “star loss” is short for “loss”. */
function Caption({ text }: { text: string }) {
  const [, star = '', rest = text] = /^(star )(.*)$/.exec(text) ?? [];
  return (
    <span>
      {star && <span className="star-word">{star}</span>}
      {rest}
    </span>
  );
}
