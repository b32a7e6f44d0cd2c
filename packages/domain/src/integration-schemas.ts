import * as z from 'zod';
import { strict } from './schemas.ts';
import { scopes } from './scopes.ts';
import { textLimits } from './text-limits.ts';
import { code, lineWithoutCpr, shortText, typed } from './text-schemas.ts';

/* The inputs about outside systems (R32), from the pages of companies and municipalities; the same habits as `schemas.ts`. */

const scopeList = () =>
  z
    .array(z.enum(scopes, code('not-allowed-value')), typed)
    .min(1, code('missing'))
    .max(scopes.length, code('too-long'))
    .refine((list) => new Set(list).size === list.length, code('invalid'));

/** Any text of base64url; what makes a key is looked at by the API. */
const keyPart = () =>
  z
    .string(typed)
    .max(1_000, code('too-long'))
    .regex(/^[A-Za-z0-9_-]+$/, code('invalid'));

const keyDescription = () => ({
  kid: shortText(200).exactOptional(),
  alg: shortText(20).exactOptional(),
  use: z.literal('sig', code('not-allowed-value')).exactOptional(),
});

/**
 * A public key as a JSON Web Key (RFC 7517). A private member such as `d` is an unknown field: whoever sends one has
 * given the key away, and has to make another.
 */
const publicKeyInput = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kty', [
    strict({
      kty: z.literal('EC'),
      crv: z.enum(['P-256', 'P-384'], code('not-allowed-value')),
      x: keyPart(),
      y: keyPart(),
      ...keyDescription(),
    }),
    strict({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519', code('not-allowed-value')),
      x: keyPart(),
      ...keyDescription(),
    }),
    strict({ kty: z.literal('RSA'), n: keyPart(), e: keyPart(), ...keyDescription() }),
  ]))();

const endsOn = () => z.iso.date(code('not-a-date')).brand<'CalendarDate'>();

/** A secret of ours when no key is given. How far ahead it may end is R32 (`judgeEnd`). */
const credential = () => strict({ endsOn: endsOn(), publicKey: publicKeyInput.exactOptional() });

/** POST `/integration-clients/{id}/credentials`. */
export const credentialInput = /* @__PURE__ */ (() => credential())();

/** POST `/integration-clients`. A company says `vendor` of a system that is to act for others. */
export const clientInput = /* @__PURE__ */ (() =>
  strict({
    name: lineWithoutCpr(textLimits.clientName),
    vendor: z.literal(true, code('not-allowed-value')).exactOptional(),
    scopes: scopeList(),
    credential: credential(),
  }))();

/** POST `/client-approvals`: which system, what it may do, and until when. */
export const approvalInput = /* @__PURE__ */ (() =>
  strict({ clientId: z.uuid(code('invalid')), scopes: scopeList(), endsOn: endsOn() }))();

export type ClientInput = z.output<typeof clientInput>;
export type CredentialInput = z.output<typeof credentialInput>;
export type ApprovalInput = z.output<typeof approvalInput>;
export type PublicKeyInput = z.output<typeof publicKeyInput>;
