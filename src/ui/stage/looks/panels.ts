/** What each overlay says, and its legend. */
import type { ComponentType } from 'react';
import type { LookId } from '../../../session/looks.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { FeedbackPanel } from './FeedbackPanel.tsx';
import { RelabelsPanel } from './RelabelsPanel.tsx';

export const panels: Record<LookId, ComponentType<{ method: MethodId }>> = {
  feedback: FeedbackPanel,
  relabels: RelabelsPanel,
};
