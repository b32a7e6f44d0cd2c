import { currentConsentText } from '@frikort/domain/consent';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createWorld,
  fingerprint,
  grant,
  logOf,
  person,
  standsInDatabase,
  type TestWorld,
} from '../../test/support/citizens.ts';
import { createCaseworker, openYear, testLimits } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';

const lone = { cpr: '2905690000', name: 'Lone Hansentest' };
let world: TestWorld;
let aarhus: CaseworkerCaller;
let odense: CaseworkerCaller;
let enrolled: { id: string; cardNumber: string };

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  aarhus = await createCaseworker(world.database.db);
  odense = await createCaseworker(world.database.db, '35209115');
  world.register.people.push(person(lone.cpr, lone));
  enrolled = (await grant(world, aarhus, lone.cpr)).json();
});
afterAll(() => world.close());
beforeEach(() => {
  Object.assign(world.register, { people: [], down: false, lookUps: [] });
});

const search = (query: string, caller = aarhus) =>
  world.send(caller, 'POST', '/citizens/search', { body: { query } });

describe('R16: finding a citizen with a frikort', () => {
  it.each([lone.cpr, '290569-0000', ' 29 05 69 0000 '])(
    'by CPR number as %s, without the register',
    async (query) => {
      world.register.down = true;
      const answer = await search(query);
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toMatchObject({ enrolled: true, citizen: { id: enrolled.id, ...lone } });
      expect(world.register.lookUps).toEqual([]);
    },
  );

  it('by card number', async () => {
    const answer = await search(` ${enrolled.cardNumber} `);
    expect(answer.json()).toEqual({
      enrolled: true,
      citizen: (await world.send(aarhus, 'GET', `/citizens/${enrolled.id}`)).json(),
    });
  });

  it('is logged about that citizen', async () => {
    const logged = await logOf(world, () => search(lone.cpr));
    expect(logged).toMatchObject([
      { action: 'citizen-searched', outcome: 'done', object_id: enrolled.id, subject: expect.any(Buffer) },
    ]);
  });

  it.each(['2905690000', 'cardNumber'])(
    'R14: tells another municipality only that there is one (%s)',
    async (by) => {
      const query = by === 'cardNumber' ? enrolled.cardNumber : by;
      const logged = await logOf(world, async () => {
        const answer = await search(query, odense);
        expect(answer.statusCode).toBe(403);
        expect(answer.json()).toEqual({
          type: 'urn:frikort:problem:citizen-of-other-authority',
          title: expect.any(String),

          status: 403,
          code: 'citizen-of-other-authority',
        });
      });
      expect(logged).toMatchObject([
        {
          action: 'citizen-search-refused',
          outcome: 'refused',
          code: 'citizen-of-other-authority',
          subject: expect.any(Buffer),
        },
      ]);
    },
  );
});

describe('R13, R16: finding a citizen without one', () => {
  const nora = '1204850000';

  it('shows what the caseworker needs to grant one, to every municipality, and changes nothing', async () => {
    world.register.people.push(person(nora, { name: 'Nora Lindtest' }));
    const before = await fingerprint(world);
    for (const caller of [aarhus, odense]) {
      const answer = await search(nora, caller);
      expect(answer.json()).toEqual({
        enrolled: false,
        cpr: nora,
        name: 'Nora Lindtest',
        nameProtected: false,
        warnings: [],
        consentTextVersion: currentConsentText.version,
        consentText: { da: currentConsentText.da, en: currentConsentText.en },
        years: [{ year: 2026, allowanceOere: 4_400_000 }],
      });
    }
    expect(await fingerprint(world)).toEqual(before);
    expect(await standsInDatabase(world, nora)).toEqual([]);
    expect(await standsInDatabase(world, 'Nora Lindtest')).toEqual([]);
  });

  it('R26: is logged about the number that was searched', async () => {
    world.register.people.push(person(nora));
    const [first, ...more] = await logOf(world, () => search(nora));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ action: 'citizen-searched', outcome: 'done', subject: expect.any(Buffer) });
    const [again] = await logOf(world, () => search(nora, odense));
    expect(again?.subject).toEqual(first?.subject);
  });

  it('R13: names every opened year that is not over', async () => {
    const own = await createWorld({ onlyRowsChange: true });
    try {
      await openYear(own.database.admin, 2027, 4_500_000, new Date('2026-11-01T00:00:00Z'));
      await openYear(own.database.admin, 2028, 4_600_000, new Date('2027-11-01T00:00:00Z'));
      own.register.people.push(person(nora));
      const caller = await createCaseworker(own.database.db);
      const answer = await own.send(caller, 'POST', '/citizens/search', { body: { query: nora } });
      expect(answer.json().years).toEqual([
        { year: 2027, allowanceOere: 4_500_000 },
        { year: 2026, allowanceOere: 4_400_000 },
      ]);
      const granted = (await grant(own, caller, nora)).json();
      expect(granted.cards.map(({ year }: { year: number }) => year)).toEqual([2027, 2026]);
    } finally {
      await own.close();
    }
  });

  it('R20, R21: tells of protection, and warns of age and register status', async () => {
    const child = '010112-4000';
    world.register.people.push(person('0101124000', { nameProtected: true, registerStatus: 80 }));
    const answer = (await search(child)).json();
    expect(answer).toMatchObject({ enrolled: false, nameProtected: true });
    expect(answer.warnings).toEqual([
      { code: 'under-18', age: 14 },
      { code: 'register-status', registerStatus: 80, standing: 'emigrated' },
    ]);
    expect(answer).not.toHaveProperty('blocked');
  });

  it.each([
    ['0101300000', 90, undefined],
    ['0707770000', 60, '0807770000'],
  ])('R21: says why none can be granted to %s', async (cpr, registerStatus, currentCpr) => {
    const changed = currentCpr ? { currentCpr } : {};
    world.register.people.push(person(cpr, { registerStatus, ...changed }));
    expect((await search(cpr)).json()).toMatchObject({
      blocked: { registerStatus, ...changed },
      warnings: [],
    });
  });
});

describe('R16: each search without a hit has its own answer, and is logged', () => {
  it.each([
    ['text', 'lone hansen', 400, 'search-input-invalid', 'citizen-search-refused', false],
    ['nothing', '', 400, 'search-input-invalid', 'citizen-search-refused', false],
    [
      'a date that does not exist',
      '310269-0000',
      400,
      'search-input-invalid',
      'citizen-search-refused',
      false,
    ],
    ['an unknown CPR number', '111111-1118', 404, 'cpr-unknown', 'citizen-search-missed', true],
    ['a replacement number', '710165-0000', 404, 'cpr-unknown', 'citizen-search-missed', true],
  ])('%s', async (_, query, status, code, action, aboutSomebody) => {
    const logged = await logOf(world, async () => {
      expect((await search(query)).json()).toMatchObject({ status, code });
    });
    const subject = aboutSomebody ? expect.any(Buffer) : null;
    expect(logged).toMatchObject([{ action, outcome: 'refused', code, subject }]);
  });

  it('an unknown card number', async () => {
    const unknown = enrolled.cardNumber === '10000' ? '10001' : '10000';
    const logged = await logOf(world, async () => {
      expect((await search(unknown)).json()).toMatchObject({ status: 404, code: 'card-number-unknown' });
    });
    expect(logged).toMatchObject([{ action: 'citizen-search-missed', code: 'card-number-unknown' }]);
  });

  it('a register that does not answer', async () => {
    world.register.down = true;
    const logged = await logOf(world, async () => {
      const answer = await search('1204850000');
      expect(answer.json()).toMatchObject({ status: 503, code: 'register-unavailable' });
    });
    expect(logged).toMatchObject([{ action: 'citizen-search-refused', code: 'register-unavailable' }]);
  });

  it('R27: naming card numbers has a budget, tighter for wrong ones, and CPR numbers have their own', async () => {
    const own = await createWorld({ onlyRowsChange: true });
    const caller = await createCaseworker(own.database.db);
    const search = async (query: string) =>
      (await own.send(caller, 'POST', '/citizens/search', { body: { query } })).json().code;
    for (let miss = 0; miss < testLimits.perUser.misses; miss += 1) {
      expect(await search('10001')).toBe('card-number-unknown');
    }
    expect(await search('10001')).toBe('too-many-requests');
    expect(await search('010150-0000')).toBe('cpr-unknown');
    await own.close();
  });
});
