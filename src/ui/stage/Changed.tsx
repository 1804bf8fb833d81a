import { formatValue } from '../../settings/fields.ts';
import { valueAt } from '../../settings/paths.ts';
import { nearestPreset, withPreset } from '../../settings/presetOf.ts';
import { useSession, useSettings } from '../shell/context.ts';
import { words } from '../../words/words.ts';
import styles from './Changed.module.css';

/** Says what of the settings is not as on the first visit, and leads back. */
export function Changed() {
  const session = useSession();
  const settings = useSettings();
  const { preset, changed } = nearestPreset(settings);
  if (preset === 'ours' && changed.length === 0) return null;
  const changes = changed.map((path) => {
    const { name, choices } = words.settings.fields[path];
    const value = formatValue(valueAt(settings, path));
    return `${name} ${choices?.[value] ?? value}`;
  });
  return (
    <p className={styles.changed}>
      <span>{`${words.stage.changed(preset, changes)} `}</span>
      <button
        type="button"
        className="link"
        onClick={() => session.changeSettings(withPreset(settings, 'ours'))}
      >
        {words.stage.backToOurs}
      </button>
    </p>
  );
}
