/** Around the plots: the bar at the top, the engine at work, what a screen reader is told, the foot of the page. */
import type { Status } from '../../worker/protocol.ts';
import { methods } from './methods.ts';
import { count, percent } from './numbers.ts';
import type { MethodId } from '../../settings/settings.ts';

const statusName: Record<Status, string> = {
  running: 'Training',
  paused: 'Paused',
  seeking: 'Training',
  finished: 'Finished',
  diverged: 'Stopped',
};

const engineNames: Partial<Record<string, string>> = {
  webgpu: 'WebGPU',
  wasm: 'WebAssembly',
  tfjs: 'TensorFlow.js',
};
const engineName = (engine: string): string => engineNames[engine] ?? engine;

interface Run {
  status: Status;
  step: number;
  methods: readonly { method: MethodId; accuracy: number | null }[];
}

export const shell = {
  /** As in index.html, for who turns back to English. */
  title: 'Two moons: Meta Pseudo Labels, live',
  /** For who finds the page by a search; null: as in index.html. */
  description: null as string | null,
  /** Two sentences that stand side by side. */
  between: ' ',
  /** Between a phrase and a sentence. */
  stop: '. ',
  site: 'Two moons',
  theme: 'Light or dark',
  share: 'Share',
  settings: 'Settings',
  closeSettings: 'Close settings',
  shortcuts: 'Keyboard shortcuts',
  engine: {
    group: 'Engine',
    name: engineName,
    loading: 'Starting the engine',
    /** Where the page trains. */
    place: (engine: string, adapter: string): string =>
      engine === 'wasm' ? engineName(engine) : `${engineName(engine)}, ${adapter}`,
    preparing: (place: string): string => `${place}, training a teacher`,
    resting: (place: string, status: Status): string => `${place}, ${statusName[status].toLowerCase()}`,
    running: (place: string, stepsPerSecond: number, framesPerSecond: number): string =>
      `${place}, ${count(Math.round(stepsPerSecond))} steps/s, ${framesPerSecond} fps`,
  },
  spokenRun: ({ status, step, methods: all }: Run): string =>
    `${statusName[status]}, step ${count(step)}. ${all
      .map(({ method, accuracy }) =>
        accuracy === null ? methods.name[method] : `${methods.name[method]} ${percent(accuracy)} %`,
      )
      .join(', ')}.`,
  failed: 'This part of the page failed. The run goes on.',
  showAgain: 'Show again',
  /** Files of the page that could not be had. */
  missed: {
    sections: 'The story and the experiments could not be fetched.',
    pair: 'What stands between teacher and student could not be fetched.',
    settings: 'The settings could not be fetched.',
    menu: 'This menu could not be fetched.',
    notices: 'Some of the address was not used. What, could not be fetched.',
    language: (name: string): string =>
      `The words in ${name} could not be fetched; the page stays in English.`,
    changed: 'What differs from the first visit could not be fetched.',
    why: {
      offline: 'The page’s server cannot be reached.',
      newer: 'The server has a newer version of this page.',
      missing: 'A file of this page did not come.',
    },
    kept: 'A reload keeps settings, stars and view; the run and what was made here begin again.',
    again: 'Try again',
    reload: 'Reload',
  },
  paper: 'Pham, Dai, Xie, Luong, Le: Meta Pseudo Labels,',
  licenses: 'Licenses of what runs here',
  local: 'Everything runs in this page; nothing leaves your machine.',
};
