import type { Address } from './address.ts';
import { methodIds, type MethodId } from './settings.ts';

/** The methods of a run: those compared, and the one in view. */
export const shownMethods = ({ compare, view }: Pick<Address, 'compare' | 'view'>): MethodId[] =>
  methodIds.filter((id) => compare.includes(id) || id === view);
