/** Every overlay that a person can switch on, in the order of the switches. A new one is a file and a row here, and the same for what it says: panels.ts. */
import type { LookId } from '../../../session/looks.ts';
import { feedbackLook } from './feedbackLook.ts';
import type { Look } from './look.ts';
import { relabelsLook } from './relabelsLook.ts';

export const looks: Record<LookId, Look> = { feedback: feedbackLook, relabels: relabelsLook };

export const lookIds = Object.keys(looks) as LookId[];
