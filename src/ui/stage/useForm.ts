import { methods } from '../../learn/methods/methods.ts';
import { takeOf } from '../../session/story/takes.ts';
import { useEvidence, usePage, useSession, useTourState } from '../shell/context.ts';
import { usePhone } from '../shell/usePhone.ts';
import { useStore } from '../shell/useStore.ts';
import type { Form } from './layout/shape.ts';

/** Which form the stage has: that of what is read, or that of the view that the reader has chosen. */
export function useForm(): Form {
  const session = useSession();
  const { view, settings } = usePage((state) => state.address);
  const field = useTourState(
    ({ take, yours, stage }) => !yours && stage === session && take && takeOf(take).field,
  );
  const closer = useStore(session.looks.store, ({ look }) => look !== null);
  const slow = useStore(session.slow.store, ({ method }) => method !== null);
  const phone = usePhone();
  const evidence = useEvidence();
  if (evidence) return 'evidence';
  if (view === 'compare') return 'row';
  if (methods[view].start(settings) === null) return 'field';
  // A phone shows one plot, unless what is asked for needs both.
  return field || (phone && !closer && !slow) ? 'field' : 'pair';
}
