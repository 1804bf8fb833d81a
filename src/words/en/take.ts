/** What can be taken away of the run on the stage, as files. */
import { map } from './map.ts';
import { count } from './numbers.ts';
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

const run = ({ methods, data, dataSeed, networkSeed, step }: RunFacts): string => {
  const seeds =
    dataSeed === networkSeed ? `seed ${dataSeed}` : `data seed ${dataSeed}, network seed ${networkSeed}`;
  return `${methods.join(', ')} on ${data?.toLowerCase() ?? 'points of one’s own'}, ${seeds}, at step ${count(step)}.`;
};

export const take = {
  title: 'Take away',
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
  python: {
    title: 'The same run in Python',
    note: 'One file that needs numpy alone. It makes this very run and prints its numbers beside those of the page.',
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
  saved: (file: string): string => `Saved: ${file}`,
  missed: 'What makes these files could not be fetched.',
  /** What a file says of itself. */
  caption: {
    points: (of: RunFacts): string =>
      `All points, and the probability of class B that each network gives them: ${run(of)}`,
    curve: (of: RunFacts): string => `Accuracy and losses along a run: ${run(of)}`,
    runs: (of: RunFacts): string => `Runs of many seeds with the settings of one run: ${run(of)}`,
    parts: (of: RunFacts): string =>
      `Meta Pseudo Labels with its parts switched on and off, by many seeds; beside it, one run: ${run(of)}`,
    sweep: (of: RunFacts): string =>
      `Runs at several values of a setting, the others as in one run: ${run(of)}`,
    map: (of: RunFacts): string => `Accuracy in the end by the place of one star: ${run(of)}`,
    methods: (of: RunFacts): string => `All methods, term by term, with the settings of a run: ${run(of)}`,
    all: (of: RunFacts): string => `All numbers of a run: ${run(of)}`,
    python: (of: RunFacts): string => `A run in numpy: ${run(of)}`,
    run: (of: RunFacts): string => `A run: ${run(of)}`,
  },
};
