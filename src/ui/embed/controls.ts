/** What an embedding page can give to its readers or keep from them: `?embed&controls=play,drag`. */

/**
 * play: playing and pausing; without it the run trains to its end at once, and rests. step: one step on or back.
 * reset: the run from its start. drag: the stars, and undo. scrub: the curve as the timeline. speed: how fast it trains.
 * methods: which method is seen.
 */
export const controls = ['play', 'step', 'reset', 'drag', 'scrub', 'speed', 'methods'] as const;

export type Control = (typeof controls)[number];

/** Where the address names none. */
export const usualControls: readonly Control[] = ['play', 'reset', 'drag', 'scrub', 'methods'];

/** @param search of the address. @returns what is allowed, and names of no control, cut to a length that can be shown */
export function controlsIn(search: string): { allowed: ReadonlySet<Control>; unknown: string[] } {
  const texts = new URLSearchParams(search).getAll('controls');
  if (texts.length === 0) return { allowed: new Set(usualControls), unknown: [] };
  const names = texts.flatMap((text) => text.split(/[\s,;]+/)).filter(Boolean);
  const found = controls.filter((control) => names.some((name) => name.toLowerCase() === control));
  const unknown = names.filter((name) => !controls.some((control) => control === name.toLowerCase()));
  return { allowed: new Set(found), unknown: [...new Set(unknown.map((name) => name.slice(0, 24)))] };
}
