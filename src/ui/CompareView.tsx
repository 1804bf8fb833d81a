import { methodIds } from '../settings/settings.ts';
import { usePage, useSession, useSettings } from './context.ts';
import { Legend } from './Legend.tsx';
import { MethodPanel } from './MethodPanel.tsx';
import * as words from './words.ts';

/** The methods side by side, linked: the same points, first weights, batches and stars. */
export function CompareView() {
  const compare = usePage((state) => state.address.compare);
  const shown = methodIds.filter((id) => compare.includes(id));
  return (
    <>
      <Intro />
      <div className={`panels of-${shown.length}`}>
        {shown.map((method, i) => (
          <MethodPanel key={method} method={method} cue={i === shown.length - 1} />
        ))}
      </div>
      <div className="under">
        <Legend />
        <OtherMethods />
      </div>
    </>
  );
}

function Intro() {
  const settings = useSettings();
  const labelCount = usePage((state) => state.labels.length);
  const compared = usePage((state) => state.address.compare.length);
  const [first, second] = words.headline(settings);
  return (
    <div className="intro">
      <h1>
        {first} <br />
        {second}
      </h1>
      <p className="lede">
        {words.lede.points} <b>{words.lede.labeled(labelCount)}</b>. {words.lede.methods(compared)}{' '}
        <b>{words.lede.drag}</b> {words.lede.answer}
      </p>
    </div>
  );
}

/** The fair control, UDA, one click away; and Noisy Student. */
function OtherMethods() {
  const session = useSession();
  const compare = usePage((state) => state.address.compare);
  return (
    <div className="others">
      {(['uda', 'noisy-student'] as const).map((id) => {
        const shown = compare.includes(id);
        const next = shown
          ? compare.filter((other) => other !== id)
          : methodIds.filter((m) => m === id || compare.includes(m));
        return (
          <button
            key={id}
            type="button"
            className="button small"
            aria-pressed={shown}
            title={words.methodHint[id]}
            onClick={() => session.show({ compare: next })}
          >
            {shown ? words.removeMethod(id) : words.addMethod(id)}
          </button>
        );
      })}
    </div>
  );
}
