import fc from 'fast-check';

/*
 * What can happen in the life of a frikort, as steps that a test can draw. Who acts is told by a place in a list; what
 * is acted on by a place among what is there by then.
 */

const places = ['this-year', 'locked', 'next-year'] as const;
export type Place = (typeof places)[number];

/** The days that an employment of a place lies in: editable, ended long ago, in the year to come. */
export const dayOf: Readonly<Record<Place, string>> = {
  'this-year': '2026-12-15',
  locked: '2026-03-01',
  'next-year': '2027-06-01',
};
export const yearOfPlace = (place: Place): 2026 | 2027 => (place === 'next-year' ? 2027 : 2026);

/** So many places on from the municipality whose turn it is, which it mostly is that acts. */
const authority = fc.constantFrom<number[]>(0, 0, 0, 0, 1, 2);
const two = fc.nat(1);
const pick = fc.nat(20);
const place = fc.constantFrom(...places);
const amountOere = fc.integer({ min: 1, max: 700 });
const year = fc.constantFrom<(2026 | 2027)[]>(2026, 2027);
const allowance = { year, allowanceOere: fc.integer({ min: 300, max: 1800 }), inDays: fc.constantFrom(0, 3) };
const kind = <Kind extends string>(name: Kind) => fc.constant(name);

const steps = {
  register: fc.record({ kind: kind('register'), company: two, place, amountOere }),
  edit: fc.record({ kind: kind('edit'), pick, place, amountOere }),
  cancel: fc.record({ kind: kind('cancel'), pick }),
  ask: fc.record({ kind: kind('ask-reopening'), pick }),
  answer: fc.record({
    kind: kind('answer-reopening'),
    authority,
    order: fc.constantFrom('approval', 'refusal', 'withdrawal'),
  }),
  offer: fc.record({ kind: kind('offer'), authority, to: fc.nat(2) }),
  request: fc.record({ kind: kind('request'), authority }),
  decide: fc.record({
    kind: kind('decide'),
    authority,
    person: two,
    order: fc.constantFrom('acceptance', 'acceptance', 'refusal', 'withdrawal'),
    assign: fc.boolean(),
  }),
  control: fc.record({
    kind: kind('control'),
    authority,
    daysAgo: fc.integer({ min: -1, max: 15 }),
    ends: fc.boolean(),
  }),
  status: fc.record({
    kind: kind('status'),
    authority,
    order: fc.constantFrom('deactivation', 'reactivation', 'reactivation'),
  }),
  assign: fc.record({ kind: kind('assign'), authority, person: two, saw: fc.boolean() }),
  release: fc.record({ kind: kind('release'), authority }),
  registerTells: fc.record({
    kind: kind('register-tells'),
    what: fc.constantFrom('name', 'protection', 'death'),
  }),
  seeNews: fc.record({ kind: kind('see-news'), authority }),
  allowance: fc.record({ kind: kind('allowance'), ...allowance, operator: two }),
  proposeAllowance: fc.record({ kind: kind('propose-allowance'), ...allowance, operator: two }),
  proposeOpening: fc.record({
    kind: kind('propose-opening'),
    inDays: fc.constantFrom(0, 0, 5),
    operator: two,
  }),
  confirm: fc.record({ kind: kind('confirm'), year, operator: two }),
  drop: fc.record({ kind: kind('drop'), year, operator: two }),
  wait: fc.record({ kind: kind('wait'), days: fc.constantFrom(1, 2, 5, 10, 31) }),
};

export const step = fc.oneof(
  { arbitrary: steps.register, weight: 5 },
  { arbitrary: steps.edit, weight: 4 },
  // So often that every run has somebody with a caseworker go to another municipality.
  { arbitrary: steps.assign, weight: 3 },
  { arbitrary: steps.offer, weight: 4 },
  { arbitrary: steps.decide, weight: 8 },
  ...Object.values(steps),
);
export type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;
