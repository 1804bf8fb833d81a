/** What a reader may do with the stage: all of it, but where an embedding page allows less. */
import { createContext, useContext } from 'react';
import type { Control } from '../embed/controls.ts';

/** Null: everything. */
export const AllowedContext = createContext<ReadonlySet<Control> | null>(null);

export const useAllows = (control: Control): boolean => useContext(AllowedContext)?.has(control) ?? true;
