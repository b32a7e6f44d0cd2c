import type { Organisation } from '@frikort/domain/access';
import { roleOfKind } from '@frikort/domain/integration';
import { municipalityByCode } from '@frikort/domain/municipalities';
import type { Scope } from '@frikort/domain/scopes';
import type { ClientCaller } from '../caller.ts';
import type { StoredClient } from './client-store.ts';

/** Whom a client acts for, and what it may do for them now. */
type Acting = { organisation: Organisation; scopes: readonly Scope[]; requestId: string };

/** The caller that a client stands for. A vendor's acts for a company, and is known by the vendor besides. */
export function callerOfClient(
  client: StoredClient,
  { organisation, scopes, requestId }: Acting,
): ClientCaller {
  const { id, actorId, name, kind, authorityCode } = client;
  const base = { actorId, name, requestId, client: { id, scopes } };
  if (kind === 'vendor') return { ...base, role: roleOfKind[kind], organisation, vendorCvr: client.cvr };
  if (kind === 'company') return { ...base, role: roleOfKind[kind], organisation };
  const municipality = municipalityByCode(authorityCode ?? '');
  if (!municipality) throw new Error(`The client ${id} has no municipality`);
  const { code, name: authorityName } = municipality;
  return { ...base, role: roleOfKind[kind], organisation, authority: { code, name: authorityName } };
}

/** Whose a client is. */
export function ownerOf({ cvr, organisationName: name }: StoredClient): Organisation {
  return { cvr, name };
}
