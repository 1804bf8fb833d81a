/** Which preset settings are, seeds aside, or how they differ from it; and a preset that keeps the seeds. */
import { alsoNeeded } from './alsoNeeded.ts';
import { formatValue } from './fields.ts';
import { paths, valueAt, withChange, withValue, type Path } from './paths.ts';
import { presets, type PresetId } from './presets.ts';
import type { Settings } from './settings.ts';

/** Null where the settings are no preset's. */
export function presetOf(settings: Settings): PresetId | null {
  const ids = Object.keys(presets) as PresetId[];
  return ids.find((id) => JSON.stringify(withPreset(settings, id)) === JSON.stringify(settings)) ?? null;
}

/** The preset that differs from the settings in the fewest fields, seeds aside, and the paths of those. */
export function nearestPreset(settings: Settings): { preset: PresetId; changed: Path[] } {
  const differences = (Object.keys(presets) as PresetId[]).map((preset) => {
    const other = withPreset(settings, preset);
    const changed = paths.filter(
      (path) => formatValue(valueAt(settings, path)) !== formatValue(valueAt(other, path)),
    );
    return { preset, changed };
  });
  return differences.reduce((best, next) => (next.changed.length < best.changed.length ? next : best));
}

/** The preset's settings with the seeds of these. */
export function withPreset(settings: Settings, id: PresetId): Settings {
  const preset = presets[id];
  return {
    ...preset,
    data: { ...preset.data, seed: settings.data.seed },
    network: { ...preset.network, seed: settings.network.seed },
  };
}

/** The settings with one value as the nearest preset has it, and with what that one cannot run without. */
export function withReset(settings: Settings, path: Path): Settings {
  const reset = withValue(settings, path, valueAt(presets[nearestPreset(settings).preset], path));
  return withChange(reset, alsoNeeded(reset, path));
}
