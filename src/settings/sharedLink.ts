/**
 * What a shared link says besides an address: a check of all of it, in front, and the moment of the run.
 * `#c=1f3k2&view=uda&labels=A0.52,0.31;B…&step=1250&was=2,0.5,-0.31,800`
 *
 * Fetched late: the page itself writes plain addresses, which have none of this.
 */
import { encodeAddress, excerpt, unusable, type Address, type AddressNotice } from './address.ts';
import { mended, partsOf, type AddressPart } from './addressParts.ts';
import { labelPlaces } from './labelPlaces.ts';
import { readNumber, Refused } from './readNumber.ts';
import type { Settings } from './settings.ts';
import { codeOf, fnv, lengthened, shortened, words } from './shortKeys.ts';

/** Where a run stood. */
export interface Moment {
  step: number;
  /** The star that moved last: where it lay until which step. */
  was: Was | null;
}

export interface Was {
  index: number;
  x: number;
  y: number;
  step: number;
}

/** Characters up to which a link is written in whole words. */
const most = 300;

/** A link to what an address says, and to a moment of its run. @param page the page's own address, without a hash */
export function sharedLink(page: string, address: Address, moment: Moment | null): string {
  // Whoever opens it, on whatever screen, sees this view.
  const plain = encodeAddress(address, 'supervised').replace(/check=\w+&/, '');
  const whole = [plain, ...(moment ? momentParts(moment) : [])].join('&');
  const link = `${page}#${withCheck(whole)}`;
  if (link.length <= most) return link;
  const short = whole.split('&').map((part) => shortened(...keyAndText(part)));
  return `${page}#${withCheck(short.join('&'))}`;
}

const momentParts = ({ step, was }: Moment): string[] => [
  `step=${step}`,
  ...(was ? [`was=${was.index + 1},${was.x},${was.y},${was.step}`] : []),
];

const withCheck = (text: string): string => `c=${checkOf(text)}&${text}`;

/** Of a text in small letters: five characters of base 36. It comes first: where the end of a link is lost, it tells. */
const checkOf = (text: string): string => (fnv(text.toLowerCase()) % 36 ** 5).toString(36).padStart(5, '0');

/** A hash taken apart. */
export interface Apart {
  /** The plain address in it. */
  hash: string;
  /** What it says of the moment, `step=…` and `was=…`. */
  moment: string[];
  /** Nothing tells that some of it was lost or changed. */
  isWhole: boolean;
}

/** Takes a hash apart, with or without a check, whatever was done to it on the way. */
export function takenApart(hash: string): Apart {
  const parts = partsOf(mended(hash).replace(trackers, '').replaceAll('#', '&'));
  const said = (wanted: (key: string) => boolean) => [
    // Pasted twice, it says the same twice.
    ...new Set(parts.flatMap((part) => (isPart(part) && wanted(part.key) ? `${part.key}=${part.text}` : []))),
  ];
  const own = said((key) => knownKeys.has(key));
  const checks = said((key) => key === 'c').map((check) => check.slice(2).toLowerCase());
  const long = own.map((part) => lengthened(...keyAndText(part)));
  return {
    hash: [
      ...long.filter((part) => !isMoment.test(part)),
      ...said((key) => key !== 'c' && !knownKeys.has(key)),
      ...parts.filter((part) => !isPart(part)),
    ].join('&'),
    moment: long.filter((part) => isMoment.test(part)),
    isWhole: checks.every((check) => check === checkOf(own.join('&'))),
  };
}

const isMoment = /^(step|was)=/;

const isPart = (part: AddressPart | string): part is AddressPart => typeof part !== 'string';

const knownKeys = new Set(words.flatMap((word) => [word.toLowerCase(), codeOf(word)]));

/** What newsletters and networks hang on to an address. */
const trackers =
  /[?&](utm_\w+|mtm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ref|ref_src|si|spm)=[^&#]*/gi;

function keyAndText(part: string): [key: string, text: string] {
  const at = part.indexOf('=');
  return [part.slice(0, at), part.slice(at + 1)];
}

/** @param texts `step=…` and `was=…`. @param address of the same link */
export function readMoment(
  texts: readonly string[],
  { settings, labels }: Address,
): { moment: Moment | null; notices: AddressNotice[] } {
  const textOf = (key: string) => texts.findLast((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  const [text, wasText] = [textOf('step'), textOf('was')];
  const was = wasText === undefined ? null : readWas(wasText, settings, labels);
  // A star that moves gives a run as many steps again.
  const steps = { min: 0, max: settings.steps + (was?.step ?? 0), integer: true };
  const step = text === undefined ? new Refused() : readNumber(text, steps);
  const refused = step instanceof Refused;
  const isUsed = !refused && was !== null && was.step <= step;
  const notices: AddressNotice[] = [];
  if (text !== undefined && refused) notices.push(unusable('step', text, { kind: 'whole', ...steps }, step));
  if (wasText !== undefined && !isUsed) notices.push({ kind: 'unreadable', part: `was=${excerpt(wasText)}` });
  return { moment: refused ? null : { step, was: isUsed ? was : null }, notices };
}

function readWas(text: string, settings: Settings, labels: Address['labels']): Was | null {
  const match = /^(\d+),(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(\d+)$/.exec(text);
  if (!match) return null;
  const [number, x, y, step] = match.slice(1).map(Number) as [number, number, number, number];
  // Else the run ends before the star moves.
  const isReached = step <= settings.steps;
  const isThere = isReached && labels?.[number - 1] !== undefined && labelPlaces(settings)(x, y);
  return isThere ? { index: number - 1, x, y, step } : null;
}
