import { settingsOf, type Variant } from '../../learn/study/factorial.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Part } from './study.ts';

/** A variant of the factorial as a part of a study. Throws where the settings do not go together. */
export const partOfVariant = (variant: Variant, settings: Settings): Part => ({
  id: variant.id,
  method: 'meta-pseudo-labels',
  settings: settingsOf(variant, settings),
});

/** Why a variant cannot run with these settings; null where it can. */
export function refusalOf(variant: Variant, settings: Settings): string | null {
  try {
    settingsOf(variant, settings);
    return null;
  } catch (error) {
    return (error as Error).message.replace(`${variant.id}: `, '');
  }
}
