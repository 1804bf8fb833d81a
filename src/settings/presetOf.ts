/** Which preset settings are, seeds aside; and a preset that keeps the seeds. */
import { presets, type PresetId } from './presets.ts';
import type { Settings } from './settings.ts';

/** Null where the settings are no preset's. */
export function presetOf(settings: Settings): PresetId | null {
  const ids = Object.keys(presets) as PresetId[];
  return ids.find((id) => JSON.stringify(withPreset(settings, id)) === JSON.stringify(settings)) ?? null;
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
