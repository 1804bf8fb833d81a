import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { uda } from '../../learn/methods/uda.ts';
import { defaultAddress } from '../../settings/address.ts';
import { methodIds } from '../../settings/settings.ts';
import { usePage, useSession, useSettings } from '../shell/context.ts';
import { Legend } from './panel/Legend.tsx';
import { MethodPanel } from './panel/MethodPanel.tsx';
import { Sentences } from '../controls/Sentences.tsx';
import { SolveSwitch } from './SolveSwitch.tsx';
import { words } from '../../words/words.ts';
import styles from './CompareView.module.css';

/** The methods side by side, linked: the same points, first weights, batches and stars. */
export function CompareView() {
  const compare = usePage((state) => state.address.compare);
  const shown = methodIds.filter((id) => compare.includes(id));
  return (
    <>
      <div className={styles.panels} data-count={shown.length}>
        {shown.map((method, i) => (
          <MethodPanel key={method} method={method} cue={i === shown.length - 1} />
        ))}
      </div>
      <Legend />
      <div className={styles.under}>
        <SolveSwitch />
        <OtherMethods />
      </div>
    </>
  );
}

const others = methodIds.filter((id) => !defaultAddress.compare.includes(id));

/** The fair control, UDA, one click away; and Noisy Student. */
function OtherMethods() {
  const session = useSession();
  const settings = useSettings();
  const compare = usePage((state) => state.address.compare);
  const lacksFairControl =
    settings.teacher.consistency.weight > 0 &&
    compare.includes(metaPseudoLabels.id) &&
    !compare.includes(uda.id);
  return (
    <div className={styles.others}>
      <p>
        <Sentences
          of={[
            lacksFairControl && words.stage.fairControl,
            ...others.filter((id) => !compare.includes(id)).map(words.stage.adds),
          ]}
        />
      </p>
      {others.map((id) => {
        const shown = compare.includes(id);
        const next = shown
          ? compare.filter((other) => other !== id)
          : methodIds.filter((m) => m === id || compare.includes(m));
        return (
          <button
            key={id}
            type="button"
            className="button small"
            aria-label={shown ? words.stage.remove(id) : words.stage.add(id)}
            onClick={() => session.show({ compare: next })}
          >
            <span aria-hidden>{shown ? '−' : '+'}</span>
            <span>{` ${words.methods.name[id]}`}</span>
          </button>
        );
      })}
    </div>
  );
}
