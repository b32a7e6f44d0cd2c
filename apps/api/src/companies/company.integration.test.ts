import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, type TestWorld } from '../../test/support/citizens.ts';
import { createEmployee } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';

const contact = { name: 'Bjarne Jepsen', email: 'bjarne@solsikken.example', phone: '+45 12 34 56 78' };
let world: TestWorld;
let bjarne: EmployeeCaller;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
});
afterAll(() => world.close());
beforeEach(async () => {
  bjarne = await createEmployee(world.database.db);
});

const read = (caller = bjarne) => world.send(caller, 'GET', '/company');
const write = (body: object, ifMatch: string | undefined, caller = bjarne) =>
  world.send(caller, 'PUT', '/company', {
    body,
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
  });
const stored = async () => {
  const { rows } = await world.database.admin.execute(
    sql`select * from companies where cvr = ${bjarne.organisation.cvr}`,
  );
  return rows;
};

describe("R9: the company's own contact person", () => {
  it('is none at first', async () => {
    const logged = await logOf(world, async () => {
      const answer = await read();
      expect(answer.json()).toEqual({ ...bjarne.organisation, contact: null, version: 0 });
      expect(answer.headers.etag).toBe('"0"');
    });
    expect(logged).toMatchObject([{ action: 'company-viewed', outcome: 'done', subject: null }]);
    expect(await stored()).toEqual([]);
  });

  it('is set and changed from the version that was read, by any employee of the company', async () => {
    const first = await write({ contact }, '"0"');
    expect(first.json()).toEqual({ ...bjarne.organisation, contact, version: 1 });
    expect(first.headers.etag).toBe('"1"');
    const sanne = await createEmployee(world.database.db, bjarne.organisation.cvr);
    const next = { ...contact, name: 'Sanne Lund' };
    const logged = await logOf(world, async () => {
      expect((await write({ contact: next }, 'W/"1"', sanne)).json()).toMatchObject({
        contact: next,
        version: 2,
      });
    });
    expect(logged).toMatchObject([{ action: 'company-contact-changed', outcome: 'done' }]);
    expect((await read()).json()).toMatchObject({ contact: next, version: 2 });
  });

  it('is never seen by another company', async () => {
    await write({ contact }, '"0"');
    const omar = await createEmployee(world.database.db);
    expect((await read(omar)).json()).toMatchObject({ cvr: omar.organisation.cvr, contact: null });
  });

  it.each(['"3"', '"x"', '*', 'W/"0x"'])(
    'is not changed from %s, and the current one is told',
    async (tag) => {
      for (const version of ['"0"', undefined]) {
        if (version) expect((await write({ contact }, tag)).statusCode).toBe(412);
        else await write({ contact }, '"0"');
        const before = await stored();
        const logged = await logOf(world, async () => {
          const answer = await write({ contact: { ...contact, name: 'En Anden' } }, tag);
          expect(answer.json()).toMatchObject({ status: 412, code: 'version-outdated' });
          expect(answer.json().current).toEqual((await read()).json());
          expect(answer.headers.etag).toBe(`"${answer.json().current.version}"`);
        });
        expect(logged.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
          { action: 'company-contact-changed', code: 'version-outdated' },
        ]);
        expect(await stored()).toEqual(before);
      }
    },
  );

  it('needs the version', async () => {
    expect((await write({ contact }, undefined)).json()).toMatchObject({
      status: 428,
      code: 'precondition-required',
    });
  });

  it('set at the same time is set once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => write({ contact }, '"0"')));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array(7).fill(412)]);
    expect((await read()).json().version).toBe(1);
  });

  it.each([
    [{}, 'contact', 'missing'],
    [{ contact: null }, 'contact', 'wrong-type'],
    [{ contact: { ...contact, phone: '12' } }, 'contact.phone', 'not-a-phone'],
    [{ contact: { ...contact, email: 'bjarne' } }, 'contact.email', 'not-an-email'],
    [{ contact, cvr: '12345678' }, 'cvr', 'unknown-field'],
  ])('is refused when it is %o', async (body, path, code) => {
    const answer = await write(body, '"0"');
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ path, code }] });
    expect(await stored()).toEqual([]);
  });
});
