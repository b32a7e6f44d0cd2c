import { describe, expect, it } from 'vitest';
import { leafOf, type SealedRow } from './sealed-row.ts';
import { hashOfSeenSubject, standsForMany, subjectOfHashes } from './seen-together.ts';

/* What is sealed once is checked for as long as the log is kept, and sealed by two versions at a time: it never changes. */

const row = (subject: string): SealedRow => ({
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05',
  at: '2026-11-21T11:59:00.123456Z',
  actorCommitment: null,
  role: 'caseworker',

  entrance: 'caseworker',
  organisationCvr: '55133018',
  organisationName: 'Aarhus Kommune',

  action: 'citizens-listed',
  purpose: 'case-handling',
  outcome: 'done',
  code: null,
  subject,

  objectId: null,
  requestId: 'r',
});

describe('the hash of a row', () => {
  it('about a citizen is what it always was', () => {
    const alone = row('01'.repeat(32));
    expect(standsForMany(alone.subject)).toBe(false);
    expect(leafOf(alone).toString('hex')).toBe(
      'db731b1a3a4a49d7db88d4300b008d5aa7021d4b500488383316d4e4470a7b36',
    );
  });

  it('of a look at many covers them all, in whatever order they come, as any version of the system hashes it', () => {
    const { id } = row('');
    const hashes = ['03', '01', '02'].map((each) => hashOfSeenSubject(id, each.repeat(32)));
    const look = row(subjectOfHashes(hashes));
    expect(look.subject).toBe('02000000038427be6dd9bb9bb0bfbf4621970d9bb3ff11ba68a53c8a6587b43c4fc309c528');
    expect(standsForMany(look.subject)).toBe(true);
    expect(subjectOfHashes(hashes.toReversed())).toBe(look.subject);
    expect(subjectOfHashes(hashes.slice(1))).not.toBe(look.subject);
    expect(leafOf(look).toString('hex')).toBe(
      'a4e43b0b8e45fa6a93939151582afaff45ee7d03d484a531358182d4e9d240dc',
    );
  });
});
