import { Changed } from './Changed.tsx';
import { usePage, useSettings } from '../shell/context.ts';
import * as words from '../../words/en/page.ts';

/** What this is and what to do, in two sentences. */
export function Intro() {
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
      <div>
        <p className="lede">
          {words.lede.points} <b>{words.lede.labeled(labelCount)}</b>. {words.lede.methods(compared)}{' '}
          <b>{words.lede.drag}</b> {words.lede.answer}
        </p>
        <Changed />
      </div>
    </div>
  );
}
