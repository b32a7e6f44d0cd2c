import type { Organisation } from '@frikort/domain/access';
import type { EffortRight } from '@frikort/domain/effort-right';
import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Executor } from '../database/database.ts';
import { actors } from '../database/schema/auth.ts';

/** The person as a login names them. */
export type ActorFacts = {
  /** The id of the identity provider that says so: the same NameID at another is another person. */
  readonly provider: string;
  /** The persistent NameID, never a CPR number. */
  readonly nameId: string;
  readonly name: string;
  /** Whom a professional acts for; nobody, for a person. In another organisation they are another actor. */
  readonly organisation?: Organisation | undefined;
  /** The municipality (code) that they are let in for as a caseworker; what was stored stays when left out (R17). */
  readonly caseworkerOf?: string | undefined;
  /** What they may be appointed to (R39), and for which municipality (code); what was stored stays when left out. */
  readonly efforts?: { readonly rights: readonly EffortRight[]; readonly authority: string } | undefined;
};

/** Stores who has been let in, with the names that this login says. @returns the actor's id */
export async function storeActor(db: Executor, facts: ActorFacts, now: Date): Promise<string> {
  const [actor] = await db
    .insert(actors)
    .values(rowOf(facts, now))
    .onConflictDoUpdate({
      target: [actors.provider, actors.kind, actors.subject],
      set: {
        name: sql`excluded.name`,
        organisationName: sql`excluded.organisation_name`,
        caseworkerOf: sql`coalesce(excluded.caseworker_of, actors.caseworker_of)`,
        caseworkerAt: sql`coalesce(excluded.caseworker_at, actors.caseworker_at)`,
        effortRights: sql`coalesce(excluded.effort_rights, actors.effort_rights)`,
        effortAuthority: sql`coalesce(excluded.effort_authority, actors.effort_authority)`,
        updatedAt: sql`excluded.updated_at`,
      },
    })
    .returning({ id: actors.id });
  if (!actor) throw new Error('The actor was not stored');
  return actor.id;
}

/** Somebody was not let in as a caseworker, and so is nobody's colleague any more (R17). */
export async function endColleague(db: Executor, actorId: string): Promise<void> {
  await db.update(actors).set({ caseworkerOf: null, caseworkerAt: null }).where(eq(actors.id, actorId));
}

/** Somebody came without a permission for efforts, and can be appointed to nothing any more (R39). */
export async function endEffortRights(db: Executor, actorId: string): Promise<void> {
  await db.update(actors).set({ effortRights: null, effortAuthority: null }).where(eq(actors.id, actorId));
}

/**
 * Finds whoever was not let in, or stores them, so that the log can name them: of somebody who is known already, a
 * refused login changes nothing. @returns the actor's id
 */
export async function storeUnknownActor(db: Executor, facts: ActorFacts, now: Date): Promise<string> {
  const row = rowOf(facts, now);
  await db.insert(actors).values(row).onConflictDoNothing();
  const { provider, kind, subject } = row;
  const [actor] = await db
    .select({ id: actors.id })
    .from(actors)
    .where(and(eq(actors.provider, provider), eq(actors.kind, kind), eq(actors.subject, subject)));
  if (!actor) throw new Error('The actor was not stored');
  return actor.id;
}

function rowOf({ provider, nameId, name, organisation, caseworkerOf, efforts }: ActorFacts, now: Date) {
  const common = { id: uuidv7(), provider, name, updatedAt: now };
  if (!organisation) return { ...common, kind: 'person', subject: nameId } as const;
  const { cvr, name: organisationName } = organisation;
  const seen = caseworkerOf === undefined ? {} : { caseworkerOf, caseworkerAt: now };
  return {
    ...common,
    ...seen,
    ...(efforts ? { effortRights: [...efforts.rights], effortAuthority: efforts.authority } : {}),
    kind: 'professional',
    subject: `${cvr} ${nameId}`,
    cvr,
    organisationName,
  } as const;
}
