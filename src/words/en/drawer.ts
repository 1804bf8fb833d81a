/** The settings drawer, apart from the settings themselves. */
import type { Policy } from '../../settings/address.ts';
import type { Provenance } from '../../settings/provenance.ts';
import type { PresetId } from '../../settings/presets.ts';

const policyName: Record<Policy, string> = {
  continue: 'Continue training',
  restart: 'Restart from the same seed',
};

const policyNote: Record<Policy, string> = {
  continue:
    'A moved star takes effect at once; the networks go on from where they are. Undo brings the run back as it stood before; the latest eight runs are kept, in 64 MB at most.',
  restart:
    'On release, training starts again from the same first weights. Undo restarts, too, with the stars as they were.',
};

const presetName: Record<PresetId, string> = {
  ours: 'Ours',
  'paper-like': 'Paper-like',
  'paper-literal': 'Paper literal',
  'imagenet-like': 'ImageNet-like',
};

const presetNote: Record<PresetId, string> = {
  ours: 'tanh units, exact feedback, consistency, a teacher without labels. 3,000 steps.',
  'paper-like':
    'The paper’s network and small first weights, with consistency added; the teacher starts from Supervised. 20,000 steps.',
  'paper-literal': 'Section 3.1 as it stands: feedback alone. The claim under test. 20,000 steps.',
  'imagenet-like': 'All three teacher terms, as in the paper’s large runs. 2,500 steps.',
};

/** Who says so, of the value that a setting now has. */
const provenanceName: Record<Provenance, string> = {
  paper: 'paper',
  largeRuns: 'paper’s large runs',
  ours: 'ours',
  notStated: 'paper: not stated',
  yours: 'yours',
};

/**
 * What a badge means, in short.
 *
 * @param paper what the paper states of its toy, as the control shows it; null: nothing
 * @param isAmount whether the value is a number
 */
function provenanceNote(provenance: Provenance, paper: string | null, isAmount: boolean): string {
  const toy = paper === null ? 'the paper does not say for its toy' : `the paper’s toy has ${paper}`;
  switch (provenance) {
    case 'paper':
      return 'The paper says so.';
    case 'largeRuns':
      return `The paper’s large runs do this${isAmount ? '; how strongly is our choice' : ''}; ${toy}.`;
    case 'ours':
      return `Our choice; ${toy}.`;
    case 'notStated':
      return 'The paper does not say; our choice.';
    case 'yours':
      return `No preset’s; ${toy}.`;
  }
}

export const drawer = {
  title: 'Settings',
  close: 'Close settings',
  missed: 'The settings could not be fetched.',
  note: 'A change restarts training. Stars keep their places while the data stays.',
  presets: 'Preset',
  presetName,
  presetNote,
  policies: 'When a star moves',
  policyName,
  policyNote,
  switched: (on: boolean): string => (on ? 'on' : 'off'),
  provenanceName,
  provenanceNote,
};
