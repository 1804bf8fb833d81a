/** The settings drawer, apart from the settings themselves. */
import type { Policy } from '../../settings/address.ts';
import type { Provenance } from '../../settings/provenance.ts';
import type { PresetId } from '../../settings/presets.ts';
import { count, counted } from './numbers.ts';
import { settings } from './settings.ts';

const { presetName } = settings;

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

/** What a preset is, and what it is for. */
const presetNote: Record<PresetId, string> = {
  ours: 'Start here: the teacher never sees a label.',
  'paper-like': 'The paper’s network, made to work.',
  'paper-literal': 'Section 3.1 on feedback alone: under test.',
  'imagenet-like': 'All three terms, as in the paper’s large runs.',
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

/** “2 changes” */
const changes = (value: number): string => counted(value, 'change');

export const drawer = {
  search: {
    name: 'Find a setting',
    clear: 'Clear the search',
    found: (many: number): string => `${counted(many, 'setting')} found`,
    none: (typed: string): string =>
      `No setting has “${typed}” in its name, its note or its choices. Try another word.`,
  },
  note: 'A change restarts training.',
  presets: 'Preset',
  presetNote,
  /** Above the counts of the presets: what is counted. */
  recorded: 'Meta Pseudo Labels at 99 %, recorded',
  reached: (reached: number, runs: number): string => `${count(reached)} of ${count(runs)}`,
  /** How far the settings are from a preset. */
  distance: (preset: PresetId, changed: number): string =>
    changed === 0 ? `${presetName[preset]}, unchanged` : `${presetName[preset]}, with ${changes(changed)}`,
  presetHas: (preset: PresetId, value: string): string => `${presetName[preset]}: ${value}`,
  reset: (name: string, value: string): string => `Reset ${name} to ${value}`,
  resetAll: 'Reset all',
  /** What a closed group holds. */
  group: (all: number, changed: number): string =>
    changed === 0 ? counted(all, 'setting') : `${counted(all, 'setting')}, ${count(changed)} changed`,
  policies: 'When a star moves',
  policyName,
  policyNote,
  switched: (on: boolean): string => (on ? 'on' : 'off'),
  /** The button that says more of a setting, under the words of its provenance. */
  about: (provenance: Provenance, name: string): string => `${provenanceName[provenance]}: about ${name}`,
  alsoSet: (changed: readonly string[]): string => `Also set ${changed.join(' and ')}`,
  setTo: (name: string, value: string): string => `${name} to ${value}`,
  provenanceName,
  provenanceNote,
};
