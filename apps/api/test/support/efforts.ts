import { randomUUID } from 'node:crypto';
import { currentEffortConsent } from '@frikort/domain/effort-consent';
import { expect } from 'vitest';
import type { Caller, EffortWorkerCaller, OperatorCaller } from '../../src/auth/caller.ts';
import { person, type TestWorld } from './citizens.ts';
import { createEffortWorker, createOperator, nextCpr } from './fixtures.ts';

/** An effort that runs in 2026, of an organisation of Aarhus and Favrskov, and who works with it. */
export type RunningEffort = {
  operator: OperatorCaller;
  /** Administrator and effort manager, of Aarhus. */
  manager: EffortWorkerCaller;
  /** Participant managers, of Aarhus and of Favrskov. */
  carer: EffortWorkerCaller;
  colleague: EffortWorkerCaller;
  organisationId: string;
  effortId: string;
};

const post = (world: TestWorld, caller: Caller, url: string, body?: object) =>
  world.send(caller, 'POST', url, { ...(body && { body }), headers: { 'idempotency-key': randomUUID() } });

/** Orders an organisation, appoints its people, and makes an effort of 2 February to 18 December 2026. */
export async function createRunningEffort(
  world: TestWorld,
  { organisation = 'Østjysk', categoryId }: { organisation?: string; categoryId?: string } = {},
): Promise<RunningEffort> {
  const { db } = world.database;
  const operator = await createOperator(db);
  const manager = await createEffortWorker(db);
  const carer = await createEffortWorker(db, { rights: ['participant-manager'] });
  const colleague = await createEffortWorker(db, { rights: ['participant-manager'], cvr: '29189714' });
  const order = {
    name: organisation,
    form: 'joint-body',
    startDate: '2026-01-01',
    members: ['0751', '0710'],
    firstAdministrator: 'Inge Indsats',
    contact: { name: 'Olga Ordre', email: 'olga@oestjylland.example', phone: '00 00 07 51' },
  };
  const { id } = (await post(world, operator, '/effort-organisations', order)).json();
  const { code } = (await post(world, operator, `/effort-organisations/${id}/appointment-code`)).json();
  await post(world, manager, '/effort-appointments', { code });
  const given = { actorId: manager.actorId, right: 'effort-manager' };
  await post(world, manager, `/effort-organisations/${id}/appointments`, given);
  const name = { da: `Forløb ${organisation}`, en: `Course ${organisation}` };
  const category = categoryId ?? (await post(world, operator, '/effort-categories', { name })).json().id;
  const effort = {
    organisationId: id,
    name: 'Videre',
    categoryId: category,
    startDate: '2026-02-02',
    endDate: '2026-12-18',
  };
  const { id: effortId } = (await post(world, manager, '/efforts', effort)).json();
  for (const { actorId } of [carer, colleague]) {
    const appointed = await post(world, manager, `/efforts/${effortId}/appointments`, { actorId });
    expect(appointed.statusCode).toBe(200);
  }
  return { operator, manager, carer, colleague, organisationId: id, effortId };
}

/** A consent as it is sent. */
export const sentConsent = {
  acknowledged: true,
  textVersion: currentEffortConsent.version,
  signedOn: '2026-03-02',
};

/** Somebody whom the register knows, as they are registered by name. */
export function namedParticipant(world: TestWorld, special: object = {}) {
  const cpr = nextCpr();
  world.register.people.push(person(cpr));
  return {
    kind: 'identified',
    cpr,
    startDate: '2026-03-02',
    consent: sentConsent,
    benefitBefore: 'cash-benefit',
    occupationBefore: 'none',
    ...special,
  };
}
