import { randomUUID } from 'node:crypto';
import type { Database } from '@frikort/api/database/database';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { currentStandardLetter } from '@frikort/domain/letter-standard';
import { present } from '@frikort/domain/present';
import { identityById } from '@frikort/test-nemlogin/people';
import { sql } from 'drizzle-orm';
import type { InjectOptions } from 'fastify';
import { appointmentIdOf, effortContent, effortIdOf, participantIdOf } from './effort-requests.ts';
import type { Row } from './expected-access.ts';
import { now } from './local-world.ts';

/** The words of the table's column for objects that name a citizen by a card number. */
export const cardNumbers = {
  lone: '70505',
  freder: '76259',
  astrid: '59112',
  paula: '31848',
  finn: '42417',
} as const;

const unusedCardNumber = '10007';
const nobodysId = '018f0000-0000-7000-8000-000000000000';

const cvrs: Readonly<Record<string, string>> = { sol: '99100002', nor: '99100010' };

const { grant: grantText, deactivation: deactivationText } = currentStandardLetter;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Sent = {
  readonly query?: string;
  readonly body?: object;
  readonly headers?: Record<string, string>;
  readonly form?: string;
};

/** The request of a row, as this caller would send it with everything right but, perhaps, who they are. */
export async function requestOf(
  admin: Database,
  { route, object }: Row,
  session: Record<string, string>,
  turn: number,
): Promise<InjectOptions> {
  const [method = '', pattern = ''] = route.split(' ');
  const isOfOne = pattern.includes(':id') || pattern.includes('/citizens/assignments');
  const id = isOfOne ? await idOf(admin, pattern, object) : '';
  const address = pattern
    .replace(':letterId', await letterIdOf(admin, pattern, object))
    .replace(':id', id)
    .replace(':credentialId', nobodysId)
    .replace(':deliveryId', nobodysId)
    .replace(':appointmentId', await appointmentIdOf(admin, pattern, object))
    .replace(':participantId', await participantIdOf(admin, object))
    .replace(':code', object)
    .replace(':week', object)
    .replace(':year', pattern.includes('programme-years') ? yearFor(object, turn) : '2026')
    .replace('*', 'nothing.js');
  const { query, body, headers, form } = await contentOf(admin, `${method} ${pattern}`, object, id, turn);
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const payload = form ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    method: method as Method,
    url: query === undefined ? address : `${address}?${query}`,
    headers: {
      ...session,
      ...present({ 'content-type': payload === undefined ? undefined : type }),
      ...headers,
    },
    ...present({ payload }),
  };
}

/** A year of each operator's own: what one does to it, the next has not done. */
const yearFor = (object: string, turn: number) => String(Number(object) + turn);

/** The id of the latest letter of a citizen. */
async function letterIdOf(admin: Database, pattern: string, object: string): Promise<string> {
  if (!pattern.includes(':letterId') || object === 'nobody') return nobodysId;
  return await oneId(
    admin,
    sql`select letters.id from letters join citizens on citizens.id = letters.citizen_id
      where citizens.card_number = ${cardNumberOf(object)} order by letters.id desc limit 1`,
  );
}

/** The id in the database of an object that the table names. */
async function idOf(admin: Database, pattern: string, object: string): Promise<string> {
  if (object === 'nobody' || pattern.includes('/proposals/')) return nobodysId;
  if (pattern.includes('/effort')) return await effortIdOf(admin, pattern, object);
  if (pattern.includes('/service-notices/'))
    return await oneId(admin, sql`select id from service_notices limit 1`);
  const [first = '', citizen = first] = object.split(':');
  const cardNumber = cardNumberOf(citizen);
  const employment = sql`(select employments.id from employments join citizens on citizens.id = citizen_id
      where card_number = ${cardNumber} and company_cvr = ${cvrs[first] ?? ''} and employments.status = 'registered'
      order by end_date desc limit 1)`;
  if (pattern.includes('/employments/:id')) return await oneId(admin, sql`${employment}`);
  if (pattern.includes('/reopenings/'))
    return await oneId(admin, sql`select id from employment_reopenings where employment_id = ${employment}`);
  if (pattern.includes('/objections/'))
    return await oneId(admin, sql`select id from employment_objections where employment_id = ${employment}`);
  return await oneId(admin, sql`select id from citizens where card_number = ${cardNumber}`);
}

/**
 * What companies ask and citizens say (R30), one of each that waits about the latest employment of each company and
 * citizen that the table names.
 */
export async function addCorrections(admin: Database): Promise<void> {
  for (const object of ['sol:lone', 'nor:astrid', 'nor:lone']) {
    const id = await idOf(admin, '/employments/:id', object);
    await admin.execute(sql`
      insert into employment_reopenings (id, employment_id, reason, requested_at, requested_by)
      select ${randomUUID()}::uuid, ${id}::uuid, 'Prøve af adgang', ${now.toISOString()}::timestamptz, id
      from actors limit 1`);
    if (object === 'sol:lone') continue;
    await admin.execute(sql`
      insert into employment_objections (id, employment_id, reason, raised_at)
      values (${randomUUID()}::uuid, ${id}::uuid, 'wrong-amount', ${now.toISOString()}::timestamptz)`);
  }
}

async function oneId(admin: Database, query: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await admin.execute<{ id: string }>(query);
  return rows[0]?.id ?? nobodysId;
}

function cardNumberOf(object: string): string {
  const found = Object.entries(cardNumbers).find(([name]) => name === object);
  if (!found) throw new Error(`The local world has no frikort of ${object}`);
  return found[1];
}

const person = (id: string): string => {
  const identity = identityById(id);
  if (identity.kind !== 'person') throw new Error(`${id} is no person`);
  return identity.cpr;
};

const searches: Readonly<Record<string, string>> = {
  'cpr-of-lone': person('lone-hansentest'),
  'card-of-lone': cardNumbers.lone,
  'cpr-astrid': person('astrid-bruun'),
  'card-astrid': cardNumbers.astrid,
  'cpr-of-nora': person('nora-lindtest'),
  'no-such-card': unusedCardNumber,
};

/** Who is granted a frikort: the two who have one, or one after the other of those who have none. */
function grantedCpr(object: string, turn: number): string {
  const waiting = ['nora-lindtest', 'jens-testesen', 'maja-testdal', 'aase-testlev'];
  if (object === 'lone') return person('lone-hansentest');
  return person(object === 'astrid' ? 'astrid-bruun' : (waiting[turn % waiting.length] ?? ''));
}

const lists: Readonly<Record<string, Sent>> = {
  all: { query: 'limit=100' },
  'named-lone': { query: 'text=Lone' },
  'named-paula': { query: 'text=Paula' },
  'card-of-lone': { query: `text=${cardNumbers.lone}` },
  mine: { query: 'assigned=me' },
  unassigned: { query: 'assigned=none&limit=100' },
  csv: { headers: { accept: 'text/csv' } },
  'csv-with-cpr': { query: 'includeCpr=true', headers: { accept: 'text/csv' } },
};

const logLists: Readonly<Record<string, Sent>> = {
  all: { query: 'limit=100' },
  'with-names': { query: 'limit=100&names=true' },
  // Without names: employees of the generated world may be called what a citizen is called.
  csv: { headers: { accept: 'text/csv' } },
};

const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
const texts = { da: 'Kort nyt', en: 'In short' };

/** A key that no other request has: an order of its own. */
const key = () => ({ 'idempotency-key': randomUUID() });

async function contentOf(
  admin: Database,
  route: string,
  object: string,
  id: string,
  turn: number,
): Promise<Sent> {
  if (route.includes('/effort')) return await effortContent(admin, route, object, contact);
  switch (route) {
    case 'POST /api/v1/citizens/search':
      return { body: { query: searches[object] } };
    case 'POST /api/v1/citizens': {
      const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
      return { body: { cpr: grantedCpr(object, turn), consent }, headers: key() };
    }
    case 'GET /api/v1/citizens':
    case 'GET /api/v1/employments':
    case 'GET /api/v1/transfers':
      return lists[object] ?? {};
    case 'POST /api/v1/citizens/:id/deactivation':
    case 'POST /api/v1/citizens/:id/reactivation':
      return { body: { reason: 'Prøve af adgang' } };
    case 'POST /api/v1/employments/:id/reopenings':
      return { body: { reason: 'Prøve af adgang' }, headers: key() };
    case 'POST /api/v1/reopenings/:id/refusal':
      return { body: { reason: 'Prøve af adgang' } };
    case 'POST /api/v1/employments/:id/objections':
      return { body: { reason: 'wrong-amount' }, headers: key() };
    case 'POST /api/v1/objections/:id/settlement':
      return { body: { answer: 'stands' } };
    case 'POST /api/v1/citizens/:id/controls':
      return { body: { date: '2026-11-20', outcome: 'continues' } };
    case 'PUT /api/v1/citizens/:id/register-news/seen':
      return { body: { until: '2026-11-20T12:00:00Z' } };
    case 'POST /api/v1/citizens/controls':
      return { body: { date: '2026-11-20', citizenIds: [await idOf(admin, '/citizens/:id', object)] } };
    case 'PUT /api/v1/worklist/little-left':
      return { body: { littleLeftOere: 300_000 } };
    case 'PUT /api/v1/saved-filters':
      return { body: { name: 'Prøve', list: 'mine', filter: {} } };
    case 'POST /api/v1/citizens/assignments':
      return { body: { to: null, citizens: [{ id, replaces: null }] } };
    case 'POST /api/v1/citizens/assignments/undoing':
      return { body: { citizenIds: [id] } };
    case 'POST /api/v1/transfers':
      return { body: await transferOf(admin, object), headers: key() };
    case 'POST /api/v1/transfers/:id/refusal':
      return { body: { reason: 'Prøve af adgang' } };
    case 'POST /api/v1/card-lookups':
      return { body: { cardNumber: object === 'no-such-card' ? unusedCardNumber : cardNumberOf(object) } };
    case 'POST /api/v1/employments':
      return { body: registration(object), headers: key() };
    case 'POST /api/v1/employment-imports':
      return { body: [registration(object)], headers: key() };
    case 'PUT /api/v1/employments/:id/continuation':
      return { body: { endDate: '2027-01-10' } };
    case 'PATCH /api/v1/employments/:id':
      return { body: { contact }, headers: await versionOf(admin, id) };
    case 'POST /api/v1/employments/:id/cancellation':
      return { body: { reason: 'Prøve af adgang' }, headers: await versionOf(admin, id) };
    default:
      return otherContent(route, route.includes('/programme-years') ? yearFor(object, turn) : object);
  }
}

/** An offer of a citizen to a third municipality, which has citizens of its own, or a request for one. */
async function transferOf(admin: Database, object: string): Promise<object> {
  const reason = 'Prøve af adgang';
  if (object === 'ask-for-nora') return { query: person('nora-lindtest'), reason };
  const name = object.endsWith('astrid') ? 'astrid' : 'lone';
  const cardNumber = cardNumberOf(name);
  if (object.startsWith('ask')) return { query: cardNumber, reason };
  const citizenId = await oneId(admin, sql`select id from citizens where card_number = ${cardNumber}`);
  const toAuthority = await oneCode(admin);
  return { citizenId, toAuthority, reason };
}

async function oneCode(admin: Database): Promise<string> {
  const { rows } = await admin.execute<{ code: string }>(
    sql`select authority_code as code from citizens where authority_code not in ('0751', '0461') limit 1`,
  );
  return rows[0]?.code ?? '';
}

function otherContent(route: string, object: string): Sent {
  switch (route) {
    case 'PUT /api/v1/message-mail':
      return { body: { email: `${randomUUID()}@post.example` } };
    case 'POST /api/v1/message-mail/verification':
    case 'POST /api/v1/message-mail/stopping':
      return { body: { token: 'x'.repeat(43) } };
    case 'POST /mail/afmeld':
      return { form: 'List-Unsubscribe=One-Click' };
    case 'POST /api/v1/messages/read':
      return { body: { ids: [nobodysId] } };
    case 'PUT /api/v1/company':
      // A version that cannot be, so that nothing changes: whoever may call is told what their company has stored.
      return { body: { contact }, headers: { 'if-match': '*' } };
    case 'PUT /api/v1/letter-texts/grant':
      return { body: grantText, headers: { 'if-match': '*' } };
    case 'PUT /api/v1/letter-texts/deactivation':
      return { body: deactivationText, headers: { 'if-match': '*' } };
    case 'POST /api/v1/letter-texts/grant/preview':
      return { body: grantText };
    case 'POST /api/v1/letter-texts/deactivation/preview':
      return { body: deactivationText };
    case 'PUT /api/v1/authority-contact':
      return { body: { phone: '12345678' }, headers: { 'if-match': '*' } };
    case 'POST /api/v1/webhooks':
      return {
        body: { url: 'https://192.168.0.1/', email: contact.email, types: ['employment.registered'] },
        headers: key(),
      };
    case 'PATCH /api/v1/webhooks/:id':
      return { body: { email: contact.email }, headers: { 'if-match': '"1"' } };
    case 'POST /api/v1/webhooks/:id/recovery':
      return { body: { since: now.toISOString() } };
    case 'POST /api/v1/self-service/steps':
      return { body: { flow: 'register', step: 'started', flowId: randomUUID() } };
    case 'POST /api/v1/self-service/uploads':
      return {
        body: { counts: [{ flow: 'register', channel: 'phone', week: '2026-W46', count: 1 }] },
        headers: key(),
      };
    case 'PUT /api/v1/self-service/report-settings':
      return { body: { closedAtOnce: true, kle: {} }, headers: { 'if-match': '*' } };
    case 'PUT /api/v1/self-service/tasks':
      return {
        body: { season: 'autumn', year: 2026, weeks: [], tasks: [] },
        headers: { 'if-match': '*' },
      };
    case 'POST /api/v1/hand-overs':
      return { body: { from: '2026-01-01', to: '2026-12-31', kind: 'everything' }, headers: key() };
    case 'POST /api/v1/service-notices':
      return { body: { kind: 'planned', title: texts, text: texts, ...noticeTimes }, headers: key() };
    case 'PATCH /api/v1/service-notices/:id':
      return { body: { title: { da: 'Nyt', en: 'New' } } };
    case 'POST /api/v1/programme-years':
      return { body: { year: Number(object), allowanceOere: 4_500_000 }, headers: key() };
    case 'POST /api/v1/programme-years/:year/allowances':
      return {
        body: { allowanceOere: 4_600_000, effectiveFrom: `${object}-07-01T00:00:00.000Z` },
        headers: key(),
      };
    case 'POST /api/v1/programme-years/:year/proposals':
      return { body: { kind: 'opening' } };
    case 'GET /api/v1/audit-log':
      return logLists[object] ?? {};
    case 'POST /api/v1/audit-log/search':
      return { body: { citizen: searches[object], names: 'true', limit: '100' } };
    case 'POST /api/v1/integration-clients':
      return {
        body: { name: 'Prøve', scopes: ['events:read'], credential: { endsOn: '2026-12-31' } },
        headers: key(),
      };
    case 'POST /api/v1/integration-clients/:id/credentials':
      return { body: { endsOn: '2026-12-31' }, headers: key() };
    case 'POST /api/v1/client-approvals':
      return {
        body: { clientId: nobodysId, scopes: ['events:read'], endsOn: '2026-12-31' },
        headers: key(),
      };
    case 'GET /api/v1/vendor-clients':
      return { query: 'text=Nord' };
    case 'POST /oauth/token':
      return { form: 'grant_type=client_credentials' };
    case 'GET /api/v1/identity-providers':
    case 'GET /auth/login':
      return { query: 'entrance=company' };
    case 'POST /auth/acs':
    case 'POST /auth/slo':
      return { form: 'SAMLResponse=bm90aGluZw' };
    default:
      return {};
  }
}

const noticeTimes = {
  shownFrom: new Date(now.getTime() - 3_600_000).toISOString(),
  from: new Date(now.getTime() - 1_800_000).toISOString(),
  to: new Date(now.getTime() + 86_400_000).toISOString(),
};

function registration(object: string) {
  return {
    cardNumber: object === 'no-such-card' ? unusedCardNumber : cardNumberOf(object),

    startDate: '2026-11-01',
    endDate: '2026-11-30',
    amountOere: 100,
    contact,
  };
}

async function versionOf(admin: Database, id: string): Promise<Record<string, string>> {
  const { rows } = await admin.execute<{ version: number }>(
    sql`select version from employments where id = ${id}::uuid`,
  );
  return { 'if-match': `"${rows[0]?.version ?? 1}"` };
}
