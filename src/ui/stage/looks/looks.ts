/** Every overlay that a person can switch on, in the order of the switches. A new one is a file and a row here. */
import type { LookId } from '../../../session/looks.ts';
import { feedbackLook } from './feedbackLook.tsx';
import type { Look } from './look.ts';
import { relabelsLook } from './relabelsLook.tsx';

export const looks: Record<LookId, Look> = { feedback: feedbackLook, relabels: relabelsLook };

export const lookIds = Object.keys(looks) as LookId[];
