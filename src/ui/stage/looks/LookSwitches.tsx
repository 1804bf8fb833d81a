import type { MethodId } from '../../../settings/settings.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSession, useSettings } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { lookIds, looks } from './looks.ts';

/** A switch for each overlay that has something to show of a method; one is on at a time. */
export function LookSwitches({ method }: { method: MethodId }) {
  const session = useSession();
  const settings = useSettings();
  const look = useStore(session.looks.store, (state) => state.look);
  return lookIds
    .filter((id) => looks[id].isFor(method, settings))
    .map((id) => (
      <Toggle
        key={id}
        name={looks[id].name()}
        on={look === id}
        onChange={(on) => session.looks.show(on ? id : null)}
      />
    ));
}
