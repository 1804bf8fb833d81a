import { alsoNeeded } from './alsoNeeded.ts';
import { valueAt, withChange, withValue, type Path } from './paths.ts';
import { nearestPreset } from './presetOf.ts';
import { presets } from './presets.ts';
import type { Settings } from './settings.ts';

/** The settings with one value as the nearest preset has it, and with what that one cannot run without. */
export function withReset(settings: Settings, path: Path): Settings {
  const preset = presets[nearestPreset(settings).preset];
  // One's own points stand in place of a kind of data, whichever is set.
  const drawn = path === 'data.set' ? withValue(settings, 'data.points', '') : settings;
  const reset = withValue(drawn, path, valueAt(preset, path));
  return withChange(reset, alsoNeeded(reset, path));
}
