import type { Ref } from 'react';
import { pointCount } from '../../data/dataset.ts';
import { uda } from '../../learn/methods/uda.ts';
import { headlineOf } from '../../session/say/headline.ts';
import { teachingOf } from '../../session/say/teaching.ts';
import { presetOf } from '../../settings/presetOf.ts';
import type { MethodId } from '../../settings/settings.ts';
import { words } from '../../words/words.ts';
import { Marked } from '../controls/Marked.tsx';
import { useDataset, usePage, useSettings } from '../shell/context.ts';
import { locked } from '../shell/mode.ts';
import { usePhone } from '../shell/usePhone.ts';
import { Changed } from './Changed.tsx';
import { MethodPicker } from './MethodPicker.tsx';
import { OtherMethod, useLacksFairControl } from './OtherMethods.tsx';
import styles from './Title.module.css';

/** The head of the first screen: what this is and what to do, or which method is seen. */
export function Title({ ref }: { ref: Ref<HTMLElement> }) {
  const view = usePage((state) => state.address.view);
  const phone = usePhone();
  return (
    <header ref={ref} className={styles.title}>
      {phone || view === 'compare' ? <Intro /> : <Method method={view} />}
      {phone && <MethodPicker pictures />}
    </header>
  );
}

function Intro() {
  const settings = useSettings();
  const points = pointCount(useDataset());
  const labelCount = usePage((state) => state.labels.length);
  const compared = usePage((state) => state.address.compare);
  const phone = usePhone();
  const view = usePage((state) => state.address.view);
  // A phone shows one that may not be compared.
  const shown = view === 'compare' ? compared : [...compared, view];
  const unmoved = usePage((state) => state.address.labels === null);
  const [first, second] = words.stage.headline[headlineOf(shown, settings)];
  const lacksFairControl = useLacksFairControl();
  return (
    <div className={styles.intro}>
      <h1>
        <span>{`${first}${words.shell.between}`}</span>
        <br />
        <span>{second}</span>
      </h1>
      <div className={styles.lede}>
        <p>
          <Marked text={words.stage.lede(points, labelCount, compared.length)} />
          {lacksFairControl && !phone && (
            <>
              <span>{`${words.shell.between}${words.stage.fairControl(unmoved && presetOf(settings) === 'ours')} `}</span>
              <OtherMethod id={uda.id} plain />
            </>
          )}
        </p>
        {!locked && <Changed />}
      </div>
    </div>
  );
}

function Method({ method }: { method: MethodId }) {
  const settings = useSettings();
  return (
    <div className={styles.method}>
      <h1>{words.methods.name[method]}</h1>
      {!locked && <Changed />}
      <p>{words.methods.lede[method](teachingOf(method, settings))}</p>
    </div>
  );
}
