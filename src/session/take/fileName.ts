import type { TakenRun } from './takenRun.ts';

/** More methods are counted. */
const mostNamed = 3;

/** Tells method, data and seeds: `two-moons-uda-moons-seed-1-curve.csv`. */
export function fileName({ methods, settings }: TakenRun, what: string, ending: string): string {
  const { data, network } = settings;
  const named = methods.length > mostNamed ? [`${methods.length}-methods`] : methods;
  const seeds = data.seed === network.seed ? [`seed-${data.seed}`] : ['seeds', data.seed, network.seed];
  return `${['two-moons', ...named, data.points ? 'own-points' : data.set, ...seeds, what].join('-')}.${ending}`;
}
