/** Which preset settings are, seeds and Yours aside, or how they differ from it; and a preset that keeps those. */
import { formatValue } from './fields.ts';
import { paths, valueAt, type Path } from './paths.ts';
import { presets, type PresetId } from './presets.ts';
import type { Settings } from './settings.ts';

/** Null where the settings are no preset's. */
export function presetOf(settings: Settings): PresetId | null {
  const ids = Object.keys(presets) as PresetId[];
  return ids.find((id) => JSON.stringify(withPreset(settings, id)) === JSON.stringify(settings)) ?? null;
}

/** The preset that differs from the settings in the fewest fields, seeds and Yours aside, and the paths of those. */
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

/** The preset's settings with the seeds and the row Yours of these. */
export function withPreset(settings: Settings, id: PresetId): Settings {
  const preset = presets[id];
  return {
    ...preset,
    data: { ...preset.data, seed: settings.data.seed },
    network: { ...preset.network, seed: settings.network.seed },
    yours: settings.yours,
  };
}
