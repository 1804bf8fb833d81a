import type { TakenRun } from './takenRun.ts';

/** More methods are counted. */
const mostNamed = 3;

interface Named extends Pick<TakenRun, 'settings'> {
  methods: readonly string[];
  /** First and last of many; else that of the settings. */
  seeds?: readonly [number, number] | null;
}

/** Tells method, data and seeds: `two-moons-uda-moons-seed-1-curve.csv`. */
export function fileName({ methods, settings, seeds: range }: Named, what: string, ending: string): string {
  const { data, network } = settings;
  const named = methods.length > mostNamed ? [`${methods.length}-methods`] : methods;
  const ownSeeds = data.seed === network.seed ? [`seed-${data.seed}`] : ['seeds', data.seed, network.seed];
  const seeds = range ? ['seeds', range[0], 'to', range[1]] : ownSeeds;
  return `${['two-moons', ...named, data.points ? 'own-points' : data.set, ...seeds, what].join('-')}.${ending}`;
}
