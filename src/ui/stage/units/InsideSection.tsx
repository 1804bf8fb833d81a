import { lazy, Suspense, useId } from 'react';
import type { MethodId } from '../../../settings/settings.ts';
import { useSession } from '../../shell/context.ts';
import { words } from '../../../words/words.ts';
import { useStore } from '../../shell/useStore.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { Section } from '../../shell/below/Section.tsx';

const Inside = lazy(() =>
  import('./Inside.tsx').then(
    ({ Inside: loaded }) => ({ default: loaded }),
    () => ({ default: Unreachable }),
  ),
);

const Unreachable = () => <p className="note">{words.units.unreachable}</p>;

/** The networks' hidden units; fetched and measured only while it is open. */
export function InsideSection({ method }: { method: MethodId }) {
  const { looks } = useSession();
  const open = useStore(looks.store, ({ units }) => units);
  return (
    <Section id={useId()} title={words.units.title}>
      <p className="note">{words.units.note}</p>
      <Toggle name={words.units.show} on={open} onChange={(units) => looks.showUnits(units)} />
      {open && (
        <Suspense>
          <Inside method={method} />
        </Suspense>
      )}
    </Section>
  );
}
