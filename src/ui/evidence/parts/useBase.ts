/** The settings that a section's variants change: the page's, and not those that the section itself has opened. */
import { useState } from 'react';
import { withSeed } from '../../../learn/study/experiment.ts';
import type { Settings } from '../../../settings/settings.ts';
import { useSettings } from '../../shell/context.ts';

/**
 * While the page shows what was opened, the settings from before it: else one variant would be opened, or run, on
 * top of another.
 *
 * @returns the settings, and what to call with those that are being opened
 */
export function useBase(): [Settings, (opened: Settings) => void] {
  const page = useSettings();
  const [held, setHeld] = useState<{ base: Settings; opened: Settings } | null>(null);
  const base = held && bare(held.opened) === bare(page) ? held.base : page;
  return [base, (opened) => setHeld({ base, opened })];
}

/** Seeds are the run's, not the variant's. */
const bare = (settings: Settings): string => JSON.stringify(withSeed(settings, 0));
