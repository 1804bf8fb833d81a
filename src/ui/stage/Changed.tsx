import { pointCount } from '../../data/dataset.ts';
import { formatValue } from '../../settings/fields.ts';
import { valueAt } from '../../settings/paths.ts';
import { nearestPreset, withPreset } from '../../settings/presetOf.ts';
import { focusOn, headingOver } from '../controls/focusOn.ts';
import { useDataset, useSession, useSettings } from '../shell/context.ts';
import { Missed } from '../shell/late/Missed.tsx';
import { useLateWords } from '../shell/late/useLateWords.ts';
import { words } from '../../words/words.ts';
import styles from './Changed.module.css';

/** Says what of the settings is not as on the first visit, and leads back. */
export function Changed() {
  const session = useSession();
  const settings = useSettings();
  const { preset, changed } = nearestPreset(settings);
  const differs = preset !== 'ours' || changed.length > 0;
  const points = pointCount(useDataset());
  const { part, missed, again } = useLateWords(differs);
  if (!differs) return null;
  if (missed) return <Missed again={again}>{words.shell.missed.changed}</Missed>;
  if (!part) return <p className={styles.changed}>&nbsp;</p>;
  const changes = changed.map((path) => {
    const { name, choices } = part.settings.fields[path];
    const value = path === 'data.points' ? words.numbers.count(points) : formatValue(valueAt(settings, path));
    return `${name} ${choices?.[value] ?? value}`;
  });
  return (
    <p className={styles.changed}>
      <span>{`${part.settings.changed(preset, changes)}${words.shell.between}`}</span>
      <button
        type="button"
        className="link"
        onClick={({ currentTarget }) => {
          focusOn(headingOver(currentTarget));
          session.settings.change(withPreset(settings, 'ours'));
        }}
      >
        {part.settings.backToOurs}
      </button>
    </p>
  );
}
