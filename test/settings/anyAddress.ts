/** Addresses for property tests: good ones, and all that a person or a mail program can make of them. */
import * as fc from 'fast-check';
import { maxLabels, unknownClass, type Class, type Domain, type Label } from '../../src/data/dataset.ts';
import { fewestPoints, packed } from '../../src/data/packedPoints.ts';
import { loadOwn } from '../../src/data/ownData.ts';
import { encodeAddress, type Address } from '../../src/settings/address.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { defaults, fields, type Field } from '../../src/settings/fields.ts';
import { withValue, type Value } from '../../src/settings/paths.ts';
import { conflict, methodIds, type Settings } from '../../src/settings/settings.ts';

// A zero with a sign cannot be told from one without in an address.
const real = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value || 0);

await loadOwn();

/** As an address carries them. */
const anyPoints = fc
  .array(fc.tuple(real(-2, 2), real(-1.4, 1.4), fc.constantFrom(0, 1, unknownClass)), {
    minLength: fewestPoints,
    maxLength: 40,
  })
  .map((points) =>
    packed({
      x: Float32Array.from(points.flatMap(([x, y]) => [x, y])),
      y: Uint8Array.from(points, ([, , side]) => side),
    }),
  );

/** What a field accepts. */
export function valueOf(field: Field): fc.Arbitrary<Value> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.choices);
    case 'switch':
      return fc.boolean();
    case 'layers':
      return fc.array(fc.integer({ min: 1, max: field.maxUnits }), {
        minLength: 1,
        maxLength: field.maxLayers,
      });
    case 'points':
      return fc.option(anyPoints, { nil: '' });
    case 'number': {
      const { min, max, integer, or } = field;
      const value = integer ? fc.integer({ min, max }) : real(min, max);
      return or === undefined ? value : fc.oneof(value, fc.constant(or));
    }
  }
}

/** Settings that can run, each field set or left at its default. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .tuple(...fields.map((field) => fc.option(valueOf(field), { freq: 2 })))
  .map((values) =>
    values.reduce<Settings>(
      (settings, value, i) => (value === null ? settings : withValue(settings, fields[i]!.path, value)),
      defaults,
    ),
  )
  .filter((settings) => conflict(settings) === null);

/** To four decimals, as an address carries them. */
const coordinate = ([min, max]: readonly [number, number]): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.ceil(min * 10_000), max: Math.floor(max * 10_000) })
    .map((tenThousandths) => tenThousandths / 10_000);

export const labelIn = ({ x, y }: Domain): fc.Arbitrary<Label> =>
  fc.record({ x: coordinate(x), y: coordinate(y), class: fc.constantFrom<Class>(0, 1) });

const anyView = fc.record({
  view: fc.constantFrom(...methodIds, 'compare' as const),
  compare: fc
    .subarray([...methodIds], { minLength: 2 })
    .map((chosen) => methodIds.filter((id) => chosen.includes(id))),
  policy: fc.constantFrom('continue' as const, 'restart' as const),
});

export const anyAddress: fc.Arbitrary<Address> = fc
  .tuple(anyView, anySettings)
  .chain(([view, settings]) =>
    fc
      .option(fc.array(labelIn(datasetOf(settings).domain), { maxLength: maxLabels }))
      .map((labels) => ({ ...view, settings, labels })),
  );

/** A good hash with a few characters replaced, put in or taken out. */
const mutated: fc.Arbitrary<string> = fc
  .tuple(
    anyAddress.map((address) => encodeAddress(address)),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ maxLength: 3 }), fc.nat(3)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([hash, edits]) =>
    edits.reduce((text, [place, inserted, removed]) => {
      const at = Math.floor(place * text.length);
      return text.slice(0, at) + inserted + text.slice(at + removed);
    }, hash),
  );

/** Known keys with any value. */
const assigned: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...fields.map(({ path }) => path), 'view', 'compare', 'policy', 'labels', '__proto__'),
      fc.oneof(
        fc.string(),
        fc.double().map(String),
        fc.constantFrom('NaN', 'Infinity', '1e999', '%', '%E0%A4%A'),
      ),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

/** Good, nearly good, and anything at all. */
export const anyHash: fc.Arbitrary<string> = fc.oneof(
  anyAddress.map((address) => encodeAddress(address)),
  mutated,
  assigned,
  fc.string({ unit: 'binary', maxLength: 60 }),
);
