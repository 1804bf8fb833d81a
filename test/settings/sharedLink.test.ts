/** Links that were passed on: what a person, a chat or a mail program made of them. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Label } from '../../src/data/dataset.ts';
import { nearestPoint } from '../../src/data/nearestPoint.ts';
import { decodeAddress, defaultAddress, encodeAddress, type Address } from '../../src/settings/address.ts';
import { defaults, fields } from '../../src/settings/fields.ts';
import { withValue } from '../../src/settings/paths.ts';
import { conflict, methodIds } from '../../src/settings/settings.ts';
import { roundedLabel } from '../../src/settings/labelsText.ts';
import { readMoment, sharedLink, takenApart, type Moment } from '../../src/settings/sharedLink.ts';
import { anyAddress, labelIn, valueOf } from './anyAddress.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';

const page = 'https://somebody.github.io/two-moons/';

/** A link as the page reads it. */
function opened(link: string): { address: Address; moment: Moment | null; notices: object[] } {
  const apart = takenApart(link.slice(link.indexOf('#')));
  const { address, notices } = decodeAddress(apart.hash);
  const read = readMoment(apart.moment, address);
  return {
    address,
    moment: read.moment,
    notices: [...(apart.isWhole ? [] : [{ kind: 'cut' }]), ...read.notices, ...notices],
  };
}

/** A moment that a run of these settings has. */
const momentIn = ({ settings, labels }: Address): fc.Arbitrary<Moment> => {
  const step = fc.integer({ min: 0, max: settings.steps });
  if (!labels?.length) return step.map((at) => ({ step: at, was: null }));
  const place = fc.tuple(fc.nat(labels.length - 1), labelIn(datasetOf(settings).domain));
  return fc.tuple(place, step, step).map(([[index, { x, y }], moved, later]) => ({
    step: moved + later,
    was: { index, x, y, step: moved },
  }));
};

const anyShared = anyAddress.chain((address) => fc.tuple(fc.constant(address), fc.option(momentIn(address))));

it('gives back what went into it', () => {
  fc.assert(
    fc.property(anyShared, ([address, moment]) => {
      const link = sharedLink(page, address, moment);
      expect(opened(link)).toEqual({ address, moment, notices: [] });
    }),
    { numRuns: 500 },
  );
});

const sixStars = (settings: Address['settings']): fc.Arbitrary<Label[]> =>
  fc.array(labelIn(datasetOf(settings).domain), { minLength: 6, maxLength: 6 });

/** Any three settings but points of one's own, which are a data set and as long as that is. */
const threeChanged = fc
  .subarray(
    fields.filter(({ kind }) => kind !== 'points'),
    { minLength: 3, maxLength: 3 },
  )
  .chain((some) =>
    fc.tuple(...some.map((field) => valueOf(field).map((value) => [field.path, value] as const))),
  )
  .map((changes) => changes.reduce((settings, [path, value]) => withValue(settings, path, value), defaults))
  .filter((settings) => conflict(settings) === null);

it('has at most 300 characters with six moved stars, three changed settings, all methods and the moment', () => {
  const address = threeChanged.chain((settings) =>
    sixStars(settings).map((labels): Address => ({
      view: 'meta-pseudo-labels',
      compare: [...methodIds],
      policy: 'restart',
      settings,
      labels,
    })),
  );
  fc.assert(
    fc.property(
      address.chain((one) => fc.tuple(fc.constant(one), momentIn(one))),
      ([one, moment]) => {
        expect(sharedLink(page, one, moment).length).toBeLessThanOrEqual(300);
      },
    ),
    { numRuns: 2000 },
  );
});

/** Changes what follows the `#`. */
const hash = (change: (text: string) => string) => (link: string) => {
  const at = link.indexOf('#') + 1;
  return link.slice(0, at) + change(link.slice(at));
};

describe('passed on', () => {
  const labels: Label[] = [
    { x: -0.52, y: 0.31, class: 0 },
    { x: 1.2034, y: -0.4, class: 1 },
  ];
  const settings = withValue(withValue(defaults, 'teacher.feedback.weight', 0.75), 'network.hidden', [8, 16]);
  const address: Address = { ...defaultAddress, view: 'uda', settings, labels };
  const moment: Moment = { step: 1234, was: { index: 1, x: 1, y: 0.25, step: 800 } };
  const plain = sharedLink(page, address, moment);
  const many = Array.from({ length: 12 }, (_, i): Label => ({ ...labels[i % 2]!, x: i / 10 }));
  const short = sharedLink(page, { ...address, compare: [...methodIds], labels: many }, moment);
  const links = { plain, short };

  const ends = [...'.,;:!?)]>"\'」。》”’】…', '.)', '&quot;', '&gt;', '**', '_', '`', '~'];
  const invisible = [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    ' ',
    '\u00a0',
    '\u3000',
    '\n',
    '\r\n > '.replace('>', ''),
    '\t',
  ];
  const tracking = [
    'utm_source=news',
    'utm_medium=e-mail&utm_campaign=x',
    'fbclid=IwAR0x',
    'gclid=1',
    'spm=a2.1',
    'si=abc',
  ];

  const manglings: [string, (link: string) => string][] = [
    ['as it is', (link) => link],
    ...ends.map((end): [string, (link: string) => string] => [`followed by ${end}`, (link) => link + end]),
    ...ends.map((end): [string, (link: string) => string] => [
      `encoded, and followed by ${end}`,
      (link) => hash(encodeURIComponent)(link + end),
    ]),
    ...invisible.flatMap((one): [string, (link: string) => string][] =>
      [3, 9, 17, 31].map((every) => [
        `with ${JSON.stringify(one)} after each ${every} characters`,
        hash((text) => text.replace(new RegExp(`.{${every}}`, 'g'), `$&${one}`)),
      ]),
    ),
    ...invisible.map((one): [string, (link: string) => string] => [
      `with ${JSON.stringify(one)} encoded in the middle`,
      hash((text) => text.slice(0, 20) + encodeURIComponent(one) + text.slice(20)),
    ]),
    ...tracking.flatMap((track): [string, (link: string) => string][] => [
      [`with &${track}`, (link) => `${link}&${track}`],
      [`with ?${track}`, (link) => `${link}?${track}`],
      [`with ${track} before the hash`, (link) => link.replace('#', `?${track}#`)],
      [`with ${track}, encoded`, (link) => `${link}${encodeURIComponent(`?${track}`)}`],
    ]),
    ['in HTML', (link) => link.replaceAll('&', '&amp;')],
    ['in HTML in HTML', (link) => link.replaceAll('&', '&amp;amp;')],
    ['in HTML by number', (link) => link.replaceAll('&', '&#38;')],
    ['encoded', hash(encodeURIComponent)],
    ['encoded twice', hash((text) => encodeURIComponent(encodeURIComponent(text)))],
    [
      'encoded with its #',
      (link) =>
        link.replace('#', '##').replace(/#(#.*)/, (_, rest: string) => `#${encodeURIComponent(rest)}`),
    ],
    [
      'with commas and semicolons encoded',
      hash((text) => text.replaceAll(',', '%2C').replaceAll(';', '%3b')),
    ],
    ['in capitals', hash((text) => text.toUpperCase())],
    ['in small letters', hash((text) => text.toLowerCase())],
    ['in capitals, encoded', hash((text) => encodeURIComponent(text.toUpperCase()))],
    ['with minus signs set', hash((text) => text.replaceAll('-', '\u2212'))],
    ['with hyphens set', hash((text) => text.replaceAll('-', '\u2011'))],
    ['with two #', (link) => link.replace('#', '##')],
    ['with three #', (link) => link.replace('#', '###')],
    ['pasted twice', (link) => link + link.slice(link.indexOf('#'))],
    ['with && between', hash((text) => text.replaceAll('&', '&&'))],
    ['in angle brackets', (link) => `<${link}>`],
    ['in brackets of Markdown', (link) => `[link](${link})`],
    ['in quotation marks', (link) => `“${link}”`],
    ['in angle brackets, encoded', (link) => hash(encodeURIComponent)(`${link}>`)],
  ];

  test('in so many ways', () => expect(2 * manglings.length).toBeGreaterThanOrEqual(200));

  describe.each(Object.entries(links))('%s', (name, link) => {
    const wanted = opened(link);
    expect(wanted.notices).toEqual([]);
    expect(link.includes('view=')).toBe(name === 'plain');

    test.each(manglings)('%s: is the same', (_, mangle) => {
      expect(opened(mangle(link))).toEqual(wanted);
    });

    test('cut anywhere, as it is or encoded: is the same, or says so', () => {
      const start = link.indexOf('#') + 2;
      for (const whole of [link, hash(encodeURIComponent)(link), link.toUpperCase(), `${link}).`])
        for (let end = start; end < whole.length; end++) {
          const read = opened(whole.slice(0, end));
          if (read.notices.length === 0) expect(read, whole.slice(0, end)).toEqual(wanted);
        }
    });
  });

  test('any link, changed or cut anywhere: is the same, or says so', () => {
    const edit = fc.tuple(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.oneof(
        fc.constantFrom('', '.', '0', '&', '=', '#', '%', ' ', 'x'),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
      fc.oneof(fc.nat(3), fc.constant(Infinity)),
    );
    fc.assert(
      fc.property(anyShared, edit, ([one, then], [place, put, lost]) => {
        const link = sharedLink(page, one, then);
        const start = link.indexOf('#') + 2;
        const at = start + Math.floor(place * (link.length - start));
        const read = opened(link.slice(0, at) + put + link.slice(at + lost));
        if (read.notices.length === 0) expect(read).toEqual({ address: one, moment: then, notices: [] });
      }),
      { numRuns: 3000 },
    );
  });
});

test('an address without a check is read as ever', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(opened(`${page}#${encodeAddress(address)}`)).toEqual({ address, moment: null, notices: [] });
    }),
    { numRuns: 200 },
  );
});

describe('a moment by hand', () => {
  test.each([
    ['step=1250', { step: 1250, was: null }, []],
    ['step=0', { step: 0, was: null }, []],
    ['step=3001', null, [{ kind: 'unusable', key: 'step', accepts: { min: 0, max: 3000 } }]],
    ['step=half', null, [{ kind: 'unusable', key: 'step' }]],
    ['step=9&was=1,0,0,5', { step: 9, was: null }, [{ kind: 'unreadable', part: 'was=1,0,0,5' }]],
    ['step=9&labels=A1,1&was=2,0,0,5', { step: 9, was: null }, [{ kind: 'unreadable' }]],
    ['step=9&labels=A1,1&was=1,0,9,5', { step: 9, was: null }, [{ kind: 'unreadable' }]],
    ['step=4&labels=A1,1&was=1,0,0,5', { step: 4, was: null }, [{ kind: 'unreadable' }]],
    ['step=5&labels=A1,1&was=1,0,0,5', { step: 5, was: { index: 0, x: 0, y: 0, step: 5 } }, []],
    ['steps=4&step=5&labels=A1,1&was=1,0,0,5', null, [{ key: 'step' }, { kind: 'unreadable' }]],
    ['was=1,0,0,5&labels=A1,1', null, [{ kind: 'unreadable' }]],
  ])('%s', (said, moment, notices) => {
    expect(opened(`#${said}`)).toMatchObject({ moment, notices });
  });
});

test('a star came from outside the picture, where one of the points lies', () => {
  const settings = withValue(defaults, 'data.noise', 0.5);
  const { labels, unlabeled } = datasetOf(settings).sample(settings.data);
  const { x, y } = roundedLabel(nearestPoint(unlabeled, 0.5, 99));
  const address = {
    ...defaultAddress,
    settings,
    labels: labels.map(() => ({ x: 0, y: 0, class: 0 }) as const),
  };
  const moment: Moment = { step: 9, was: { index: 1, x, y, step: 5 } };
  expect(y).toBeGreaterThan(1.69);
  expect(opened(sharedLink(page, address, moment))).toEqual({ address, moment, notices: [] });
});
