import { bandsLegend } from '../../../draw/overlays/field.ts';
import { pushesLegend } from '../../../draw/overlays/pushes.ts';
import { relabeledLegend, wrongLegend } from '../../../draw/overlays/relabels.ts';
import { words } from '../../../words/words.ts';
import { LegendList } from '../../controls/LegendList.tsx';

/** What the feedback field's signs mean. */
export const FeedbackLegend = () => (
  <LegendList
    entries={[
      { mark: pushesLegend.a, text: words.look.feedbackLegend.a },
      { mark: pushesLegend.b, text: words.look.feedbackLegend.b },
      { mark: bandsLegend, text: words.look.feedbackLegend.bands },
    ]}
  />
);

/** What the rings and halos mean. */
export const RelabelLegend = () => (
  <LegendList
    entries={[
      { mark: wrongLegend, text: words.look.wrongLegend.wrong },
      { mark: relabeledLegend, text: words.look.wrongLegend.changed },
    ]}
  />
);
