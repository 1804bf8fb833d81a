import type { ReactNode } from 'react';
import { bandsLegend } from '../../../draw/overlays/field.ts';
import { pushesLegend } from '../../../draw/overlays/pushes.ts';
import { relabeledLegend, wrongLegend } from '../../../draw/overlays/relabels.ts';
import type { LegendMark } from '../../../draw/legendMark.ts';
import { words } from '../../../words/words.ts';
import { Mark } from '../../controls/Mark.tsx';

/** What the feedback field's signs mean. */
export const FeedbackLegend = () => (
  <ul className="legend">
    <Entry mark={pushesLegend.a}>{words.look.feedbackLegend.a}</Entry>
    <Entry mark={pushesLegend.b}>{words.look.feedbackLegend.b}</Entry>
    <Entry mark={bandsLegend}>{words.look.feedbackLegend.bands}</Entry>
  </ul>
);

/** What the rings and halos mean. */
export const RelabelLegend = () => (
  <ul className="legend">
    <Entry mark={wrongLegend}>{words.look.wrongLegend.wrong}</Entry>
    <Entry mark={relabeledLegend}>{words.look.wrongLegend.changed}</Entry>
  </ul>
);

const Entry = ({ mark, children }: { mark: LegendMark; children: ReactNode }) => (
  <li>
    <Mark mark={mark} />
    {children}
  </li>
);
