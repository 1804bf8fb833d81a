import { useId } from 'react';
import type { MethodId } from '../../../settings/settings.ts';
import { useSession } from '../../shell/context.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useStore } from '../../shell/useStore.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { Section } from '../../shell/below/Section.tsx';
import { Missed } from '../../shell/late/Missed.tsx';
import { useFetched } from '../../shell/late/useFetched.ts';
import { withStyles } from '../../shell/late/withStyles.ts';

const load = withStyles(() => import('./Inside.tsx'));

/** The networks' hidden units; fetched and measured only while it is open. */
export function InsideSection({ method }: { method: MethodId }) {
  const { looks } = useSession();
  const open = useStore(looks.store, ({ units }) => units);
  const { part, missed, again } = useFetched(load, open ? 'asked' : null);
  return (
    <Section id={useId()} title={lateWords.units.title}>
      <p className="note">{lateWords.units.note}</p>
      <Toggle name={lateWords.units.show} on={open} onChange={(units) => looks.showUnits(units)} />
      {open && part && <part.Inside method={method} />}
      {open && missed && <Missed again={again}>{lateWords.units.missed}</Missed>}
    </Section>
  );
}
