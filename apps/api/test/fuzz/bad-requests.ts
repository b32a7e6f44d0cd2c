import { present } from '@frikort/domain/present';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import type { Operation, Schema } from './operations.ts';

/* Bad requests to one operation: anything at all, and things near to what it takes. */

/** What a request may use of the world that it is sent to. */
export type FuzzFacts = {
  /** The headers of each kind of caller; the last place beyond them is nobody. */
  readonly sessions: readonly Record<string, string>[];
  /** The places among the sessions of those who may call an operation; nobody's when anybody may. */
  readonly fitting: (operation: Operation) => readonly number[];
  /** What exists: by the name of a path parameter and the path it stands in. */
  readonly known: (path: string, name: string) => string;
  /** Texts that must not be repeated anywhere, such as CPR numbers; sent in every place. */
  readonly secrets: readonly string[];
};

const nasty = fc.constantFrom<unknown>(
  ...['', ' ', '0', '-1', '1e2', '٣', 'null', '\u0000', '\ud800', 'æøå', "'; drop table citizens; --"],
  ...['../../etc/passwd', '%00', '<script>alert(1)</script>', '{{1}}', '\r\nset-cookie: a=b'],
  ...['2026-02-30', '2026-11-21T00:00:00Z', '0000-00-00', '99999-01-01', '290569-0000', '2905690000'],
  ...['10000', '99999', null, true, false, 0, -0, 1.5, -1, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 53],
  ...[[], {}, [[]], { $gt: '' }, { __proto__: { a: 1 } }, { constructor: 1 }, { toString: 1 }],
  ...['x'.repeat(70_000), 'x'.repeat(501)],
);

const anything = fc.oneof(nasty, fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary', maxLength: 60 }));

/** A body near the schema: some fields right, some wrong, some missing, some too many. */
function nearly(schema: Schema | undefined, secret: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema?.properties ?? {}) as Record<string, Schema>);
  const wrong = fc.oneof({ weight: 4, arbitrary: anything }, { weight: 1, arbitrary: secret });
  if (properties.length === 0) return wrong;
  const members = Object.fromEntries(
    properties.map(([name, member]) => [name, fc.oneof(sensible(name, member, secret), wrong)] as const),
  );
  return fc.oneof(
    fc.record(members, { requiredKeys: [] }),
    fc.record({ ...members, cpr: wrong }),
    fc.tuple(fc.record(members), secret).map(([body, key]) => ({ ...body, [key]: 1 })),
    wrong,
  );
}

function sensible(name: string, schema: Schema, secret: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if (schema.properties) return nearly(schema, secret);
  if (['from', 'to', 'shownFrom', 'effectiveFrom'].includes(name)) {
    return fc.constantFrom('2026-11-21T12:00:00Z', '2030-01-01T00:00:00.000Z', '0000-01-01T00:00:00Z');
  }
  if (name === 'kind') return fc.constantFrom('planned', 'disruption', 'restored');
  if (name.endsWith('Date')) return fc.constantFrom('2026-11-01', '2026-11-30', '2027-01-01', '2025-12-31');
  if (name === 'cardNumber' || name === 'query') return fc.constantFrom('20001', '10001', '0101500000');
  if (schema.type === 'integer') return fc.integer();
  if (schema.type === 'boolean') return fc.boolean();
  return fc.string({ minLength: 1, maxLength: 40 });
}

type Shape = {
  session: number;
  known: boolean;
  type: string;
  key: string | null;
  match: string | null;
  accept: string | null;
  extra: boolean;
};

/** Requests to an operation, most of them bad. */
export function badRequests(operation: Operation, facts: FuzzFacts): fc.Arbitrary<InjectOptions> {
  const secret = facts.secrets.length > 0 ? fc.constantFrom(...facts.secrets) : fc.constant('0101500000');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    nasty.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))),
    secret,
  );
  const shape: fc.Arbitrary<Shape> = fc.record({
    session: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...facts.fitting(operation)) },
      { weight: 1, arbitrary: fc.nat(facts.sessions.length) },
    ),
    known: fc.boolean(),
    type: fc.constantFrom(
      'application/json',
      'application/json',
      'application/json',
      'text/plain',
      'application/xml',
    ),
    key: fc.option(text),
    match: fc.option(fc.constantFrom('"1"', 'W/"1"', '1', '*', '"x"', '')),
    accept: fc.option(fc.constantFrom('text/csv', 'application/json', 'image/png', '*/*', 'x'), { freq: 2 }),
    extra: fc.boolean(),
  });
  const texts = fc.array(text, { minLength: 4, maxLength: 4 });
  return fc
    .tuple(nearly(operation.body, secret), texts, shape)
    .map(([body, some, chosen]) => toRequest(operation, facts, body, some, chosen));
}

function toRequest(
  operation: Operation,
  facts: FuzzFacts,
  body: unknown,
  texts: readonly string[],
  shape: Shape,
): InjectOptions {
  const [param = '', value = '', other = ''] = texts;
  const filled = operation.params.reduce(
    (address, name) =>
      address.replace(
        `{${name}}`,
        encode(shape.known ? facts.known(operation.path, name) : param.slice(0, 200) || 'x'),
      ),
    operation.path,
  );
  const query = operation.query
    .filter((_, place) => place % 2 === value.length % 2)
    .map((name) => `${name}=${encode(value)}`);
  if (shape.extra) query.push(`${encode(other)}=1`);
  const sends = operation.method !== 'get';
  return {
    method: operation.method.toUpperCase() as 'GET',
    url: query.length > 0 ? `${filled}?${query.join('&')}` : filled,
    headers: {
      ...facts.sessions[shape.session],
      ...present({
        'content-type': sends ? shape.type : undefined,
        'idempotency-key': shape.key === null ? undefined : headerText(shape.key),
        'if-match': shape.match,
        accept: shape.accept,
      }),
    },
    ...(sends ? { payload: JSON.stringify(body) ?? '' } : {}),
  };
}

const encode = (value: string) => encodeURIComponent(value.toWellFormed());
const headerText = (value: string) => value.replace(/[^\t\x20-\x7e]/g, '?').slice(0, 400);
