import { randomUUID } from 'node:crypto';
import { currentConsentText } from '@frikort/domain/consent';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, CitizenCaller } from '../auth/caller.ts';

const cpr = '2905690000';
let world: TestWorld;
let ib: CaseworkerCaller;
let lone: CitizenCaller;
let id: string;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  ib = await createCaseworker(world.database.db);
  world.register.people.push(
    person(cpr, { name: 'Lone Hansentest', nameProtected: true, registerStatus: 80 }),
  );
  id = (await grant(world, ib, cpr)).json().id;
  const { actorId } = await createCaseworker(world.database.db);
  lone = {
    role: 'citizen',
    actorId,
    name: 'Lone',
    entrance: 'citizen',
    citizenId: id,
    requestId: randomUUID(),
  };
  await world.send(ib, 'PUT', `/citizens/${id}/assigned-caseworker`);
});
afterAll(() => world.close());

describe('R24: what citizens see about themselves', () => {
  it('is who they are, their cards, the consent and the caseworker, without the flags of the register', async () => {
    const logged = await logOf(world, async () => {
      expect((await world.send(lone, 'GET', '/me')).json()).toEqual({
        id,
        name: 'Lone Hansentest',
        nameProtected: true,
        cpr,
        cardNumber: expect.any(String),
        grantedOn: '2026-11-21',
        controlDue: '2028-12-31',

        status: 'active',
        statusSince: now.toISOString(),
        authority: { code: '0751', name: 'Aarhus Kommune' },
        moves: [],
        letters: [expect.objectContaining({ kind: 'grant', decidedOn: '2026-11-21' })],
        assignedCaseworker: { name: expect.any(String) },
        consent: {
          textVersion: currentConsentText.version,
          at: now.toISOString(),
          text: { da: currentConsentText.da, en: currentConsentText.en },
          textFrom: currentConsentText.from,
        },
        cards: [
          { year: 2026, allowanceOere: 4_400_000, usedOere: 0, remainingOere: 4_400_000, status: 'active' },
        ],
      });
    });
    expect(logged).toMatchObject([{ action: 'own-data-viewed', outcome: 'done', object_id: id }]);
  });

  it('is the status with date and reason', async () => {
    const body = { reason: 'Bevilget ved en fejl', decisionDate: '2026-11-20' };
    await world.send(ib, 'POST', `/citizens/${id}/deactivation`, { body });
    expect((await world.send(lone, 'GET', '/me')).json()).toMatchObject({
      status: 'inactive',
      statusReason: 'Bevilget ved en fejl',
      statusDecisionDate: '2026-11-20',
    });
    const pdf = await world.send(lone, 'GET', '/me/card.pdf');
    expect(pdf.json()).toMatchObject({ status: 409, code: 'enrolment-inactive' });
    await world.send(ib, 'POST', `/citizens/${id}/reactivation`, { body: { reason: 'Alligevel' } });
  });

  it('is the frikort to show', async () => {
    const logged = await logOf(world, async () => {
      const answer = await world.send(lone, 'GET', '/me/card.pdf?entrance=citizen');
      expect(answer.headers['content-type']).toBe('application/pdf');
      expect(answer.rawPayload.toString('latin1')).toContain('/Lang (da-DK)');
    });
    expect(logged).toMatchObject([{ action: 'own-card-shown', outcome: 'done', object_id: id }]);
  });

  it('is the employments with their contact persons, in years that have a card', async () => {
    const bjarne = await createEmployee(world.database.db);
    const { cardNumber } = (await world.send(lone, 'GET', '/me')).json();
    const body = {
      cardNumber,
      startDate: '2026-11-01',
      endDate: '2026-11-30',
      amountOere: 150_000,
      reference: 'VAGT-1',
      contact: { name: 'Bjarne Jepsen', email: 'bjarne@solsikken.example', phone: '12345678' },
    };
    const headers = { 'idempotency-key': randomUUID() };
    await world.send(bjarne, 'POST', '/employments', { body, headers });
    const { items } = (await world.send(lone, 'GET', '/me/cards/2026/employments')).json();
    expect(items).toMatchObject([
      { amountOere: 150_000, contact: body.contact, citizenName: 'Lone Hansentest' },
    ]);
    expect(items[0]).not.toHaveProperty('reference');
    for (const year of ['2025', 'x']) {
      const answer = await world.send(lone, 'GET', `/me/cards/${year}/employments`);
      expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
    }
  });

  it("is not the card's history, nor the pages of caseworkers", async () => {
    for (const path of [`/citizens/${id}`, `/citizens/${id}/cards/2026/history`, '/citizens']) {
      expect((await world.send(lone, 'GET', path)).json()).toMatchObject({
        status: 403,
        code: 'not-permitted',
      });
    }
  });
});
