import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { settingsOf, type Variant } from '../../learn/study/factorial.ts';
import { conflict, type Conflict, type Settings } from '../../settings/settings.ts';
import type { Part } from './study.ts';

/** A variant of the factorial as a part of a study. */
export const partOfVariant = (variant: Variant, settings: Settings): Part => ({
  id: variant.id,
  method: metaPseudoLabels.id,
  settings: settingsOf(variant, settings),
});

/** Why a variant cannot run with these settings; null where it can. */
export const refusalOf = (variant: Variant, settings: Settings): Conflict | null =>
  conflict(settingsOf(variant, settings));
