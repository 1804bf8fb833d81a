import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { uda } from '../../learn/methods/uda.ts';
import { defaultAddress } from '../../settings/address.ts';
import { methodIds, type MethodId } from '../../settings/settings.ts';
import { words } from '../../words/words.ts';
import { focusOn, headingOver } from '../controls/focusOn.ts';
import { usePage, useSession } from '../shell/context.ts';

/** Beyond the three: the fair control, UDA; and Noisy Student. */
export const otherMethods = methodIds.filter((id) => !defaultAddress.compare.includes(id));

/** Whether Meta Pseudo Labels has consistency, and UDA, which would have it too, is not among those compared. */
export function useLacksFairControl(): boolean {
  const { settings, compare } = usePage((state) => state.address);
  return (
    settings.teacher.consistency.weight > 0 &&
    compare.includes(metaPseudoLabels.id) &&
    !compare.includes(uda.id)
  );
}

interface Props {
  id: MethodId;
  /** As a word in a sentence. */
  plain?: boolean;
  /** Once it has done so, it is not there any more. */
  leaves?: boolean;
}

/** Adds a method to those compared, or takes it out. */
export function OtherMethod({ id, plain = false, leaves = plain }: Props) {
  const session = useSession();
  const compare = usePage((state) => state.address.compare);
  const shown = compare.includes(id);
  const next = shown
    ? compare.filter((other) => other !== id)
    : methodIds.filter((method) => method === id || compare.includes(method));
  return (
    <button
      type="button"
      className={plain ? 'word' : 'button small'}
      aria-label={shown ? words.stage.remove(id) : words.stage.add(id)}
      onClick={({ currentTarget }) => {
        if (leaves) focusOn(headingOver(currentTarget));
        session.show({ compare: next, view: 'compare' });
      }}
    >
      <span aria-hidden>{shown ? '−' : '+'}</span>
      <span>{` ${words.methods.name[id]}`}</span>
    </button>
  );
}
