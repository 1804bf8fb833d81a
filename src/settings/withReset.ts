import { alsoNeeded } from './alsoNeeded.ts';
import { valueAt, withChange, withValue, type Path } from './paths.ts';
import { nearestPreset } from './presetOf.ts';
import { presets } from './presets.ts';
import type { Settings } from './settings.ts';

/** The settings with one value as the nearest preset has it, and with what that one cannot run without. */
export function withReset(settings: Settings, path: Path): Settings {
  const reset = withValue(settings, path, valueAt(presets[nearestPreset(settings).preset], path));
  return withChange(reset, alsoNeeded(reset, path));
}
