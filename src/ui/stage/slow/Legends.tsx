import type { ReactNode } from 'react';
import { bandsLegend } from '../../../draw/overlays/field.ts';
import { pushesLegend } from '../../../draw/overlays/pushes.ts';
import { relabeledLegend, wrongLegend } from '../../../draw/overlays/relabels.ts';
import type { LegendMark } from '../../../draw/legendMark.ts';
import * as words from '../../../words/en/slow.ts';
import { Mark } from '../../controls/Mark.tsx';

/** What the feedback field's signs mean. */
export const FeedbackLegend = () => (
  <ul className="legend">
    <Entry mark={pushesLegend.a}>{words.fieldLegend.a}</Entry>
    <Entry mark={pushesLegend.b}>{words.fieldLegend.b}</Entry>
    <Entry mark={bandsLegend}>{words.fieldLegend.bands}</Entry>
  </ul>
);

/** What the rings and halos mean. */
export const RelabelLegend = () => (
  <ul className="legend">
    <Entry mark={wrongLegend}>{words.relabelLegend.wrong}</Entry>
    <Entry mark={relabeledLegend}>{words.relabelLegend.changed}</Entry>
  </ul>
);

const Entry = ({ mark, children }: { mark: LegendMark; children: ReactNode }) => (
  <li>
    <Mark mark={mark} />
    {children}
  </li>
);
