/** What can be taken away of the run on the stage, as files. */
import type { MethodId } from '../../settings/settings.ts';
import { map } from './map.ts';
import { methods } from './methods.ts';
import { count, counted } from './numbers.ts';
import { own } from './own.ts';
import { parts } from './parts.ts';
import { sweep } from './sweep.ts';
import { typical } from './typical.ts';

/** A run in a few words: which methods on which data, drawn and begun by which seeds, and how far it is. */
export interface RunFacts {
  methods: readonly string[];
  /** Null: points of one's own. */
  data: string | null;
  dataSeed: number;
  networkSeed: number;
  step: number;
}

const seedsOf = ({ dataSeed, networkSeed }: RunFacts): string =>
  dataSeed === networkSeed ? `seed ${dataSeed}` : `data seed ${dataSeed}, network seed ${networkSeed}`;

/** What is trained on what. */
const trained = ({ methods: named, data }: RunFacts): string =>
  `${named.join(', ')} on ${data?.toLowerCase() ?? 'points of one’s own'}`;

const run = (of: RunFacts): string => `${trained(of)}, ${seedsOf(of)}, at step ${count(of.step)}.`;

/** Of many runs, none of which need be that on the stage. */
const studied = {
  runs: (of: RunFacts): string => `Runs of many seeds: ${trained(of)}.`,
  parts: (of: RunFacts): string =>
    `Runs of many seeds with parts of the method switched on and off: ${trained(of)}.`,
  sweep: (of: RunFacts): string => `Runs of many seeds at several values of a setting: ${trained(of)}.`,
  map: (of: RunFacts): string =>
    `Accuracy in the end by the place of one star: ${trained(of)}, ${seedsOf(of)}.`,
};

export const take = {
  numbers: {
    title: 'Numbers',
    note: 'As tables for any spreadsheet or program, or all of it in one file.',
    csv: (table: string): string => `${table}, CSV`,
    table: {
      points: 'Points',
      curve: 'Curve',
      runs: 'Many seeds',
      parts: 'Parts',
      sweep: 'Sweep',
      map: 'Map of a star',
      methods: 'Table of methods',
    },
    all: 'All as JSON',
  },
  pictures: {
    title: 'Pictures',
    note: 'For a paper or a slide: of the step that the stage shows, in light colors, with caption, settings and address in the file.',
    what: 'Picture',
    size: 'Size',
    whole: {
      plots: 'All plots',
      figure2: 'All plots, as in the paper’s Figure 2',
      accuracy: 'Curve: accuracy',
      loss: 'Curve: star loss',
      runs: 'Many seeds',
      map: 'Map of a star',
      sweep: 'Sweep',
    },
    student: (method: MethodId): string => `Plot: ${methods.name[method]}`,
    teacher: (method: MethodId): string => `${methods.name[method]}, teacher`,
    teacherPlot: (method: MethodId): string => `Plot: ${methods.name[method]}, teacher`,
    sizes: {
      column: 'Column of a paper, 84 mm',
      text: 'Text width of a paper, 174 mm',
      slide: 'Slide, 1920 × 1080',
    },
    save: { svg: 'Save SVG', png: 'Save PNG' },
    figure2Note:
      'Drawn as the paper’s Figure 2 is: flat colors where the student says A or B, all points, the labeled ones as stars.',
    seeds: (first: number, last: number): string => `Seeds ${first} to ${last} at each value.`,
    borderNow: 'border of the run on the stage',
    shades: (title: string): string => `Shades: ${title.toLowerCase()}, in %.`,
    caption: {
      plots: (of: RunFacts): string => `What each student says of the plane: ${run(of)}`,
      panel: (of: RunFacts): string => `What a network says of the plane: ${run(of)}`,
      figure2: (of: RunFacts): string => `Regions of the students: ${run(of)}`,
      accuracy: (of: RunFacts): string => `Accuracy along a run: ${run(of)}`,
      loss: (of: RunFacts): string => `Star loss along a run: ${run(of)}`,
      runs: studied.runs,
      map: studied.map,
      sweep: studied.sweep,
    },
  },
  film: {
    title: 'Video',
    note: 'The run from its first step to the one that the stage shows, in equal steps. An MP4 or a WebM, whichever this browser can make; a GIF moves in any page.',
    of: 'Film of',
    plots: 'All plots, and the curve',
    size: 'Pixels',
    sizes: { '1080': '1920 × 1080', '720': '1280 × 720', '450': '800 × 450' },
    length: 'Length',
    seconds: (seconds: string): string => `${seconds} seconds`,
    save: { video: 'Make video', gif: 'Make GIF' },
    progress: 'Frames drawn',
    /** `total` 0: not known yet. */
    doing: (done: number, total: number): string =>
      total === 0 ? 'Getting ready…' : `${count(done)} of ${counted(total, 'frame')}`,
    cancel: 'Cancel',
    canceled: 'Canceled.',
    noEncoder: 'This browser cannot encode video. It can make a GIF.',
    failed: (message: string): string => `No film came of it: ${message}`,
    caption: (of: RunFacts): string => run(of),
  },
  python: {
    title: 'The same run in Python',
    note: 'One file that needs numpy alone. It makes this very run, to the last bit of what WebAssembly computes, and prints its numbers beside those of the page.',
    save: 'Python',
  },
  kept: {
    title: 'The run itself',
    note: 'A small file: settings, points, where stars moved, the step. Opened again, it is the same run.',
    save: 'Save run',
    open: 'Open run…',
    opened: (step: number): string => `Opened: it stands at step ${count(step)}.`,
    refused: {
      foreign: `This file is no run of this page: Save run makes those. A table of points opens in Settings, under ${own.choice}.`,
      damaged:
        'This file was a run of this page, and some of it was lost or changed since. It is not opened, so that no other run passes for it.',
      newer: 'This file is of a newer version of this page. Reload the page, and open it again.',
      tooLarge: 'This file is larger than 5 MB, and no run of this page.',
      unreadable:
        'This file could not be read: it may have been moved, or not be on this device. Choose it again where it is now.',
    },
  },
  /** Why there is no file. */
  nothing: {
    points: 'Nothing was trained yet.',
    curve: 'Nothing was measured yet.',
    runs: `With these settings no runs of many seeds were made yet. They are made further down: ${typical.title}`,
    parts: `No variant was run yet. They are run further down: ${parts.title}`,
    sweep: `With these settings no sweep was made yet. It is made further down: ${sweep.title}`,
    map: `With these settings no map of this star was made yet. It is made further down: ${map.title}`,
  },
  /** In place of an engine: what ships with the page. */
  recorded: (date: string, command: string): string => `recorded on ${date} by ${command}`,
  saved: (file: string): string => `Saved: ${file}`,
  missed: 'What makes these files could not be fetched.',
  failed: 'The file could not be made: the browser gave up while drawing it. Try a smaller size.',
  /** What a file says of itself. */
  caption: {
    points: (of: RunFacts): string =>
      `All points, and the probability of class B that each network gives them: ${run(of)}`,
    curve: (of: RunFacts): string => `Accuracy and losses along a run: ${run(of)}`,
    ...studied,
    methods: (of: RunFacts): string => `All methods, term by term, with the settings of a run: ${run(of)}`,
    all: (of: RunFacts): string => `All numbers of a run: ${run(of)}`,
    python: (of: RunFacts): string => `A run in numpy: ${run(of)}`,
    run: (of: RunFacts): string => `A run: ${run(of)}`,
  },
};
