import { addDays, type CalendarDate } from '@frikort/domain/calendar';
import { judgeEnd, longestCredentialDays } from '@frikort/domain/integration';
import { type CredentialInput, credentialInput } from '@frikort/domain/integration-schemas';
import { readDate } from '@frikort/domain/typed-date';
import { dateInput } from '../format.ts';

/** What a system proves itself with: a secret that the API makes, or a public key of its own. */
export const proofs = ['secret', 'key'] as const;
export type Proof = (typeof proofs)[number];

/** What stands in the fields about a key. */
export type TypedKey = { readonly proof: Proof; readonly publicKey: string; readonly endsOn: string };

export type PublicKeyProblem = 'missing' | 'unreadable' | 'private' | 'invalid';

export type KeyReading = {
  readonly problems: { readonly publicKey?: PublicKeyProblem; readonly endsOn?: 'invalid' };
  /** Absent while something is wrong. */
  readonly input?: CredentialInput;
};

/** How long a key or an approval lasts unless told otherwise. */
export const usualDays = 365;

export const latestKeyEnd = (today: CalendarDate): CalendarDate => addDays(today, longestCredentialDays);

/** The fields as they begin. */
export function newKey(today: CalendarDate): TypedKey {
  return { proof: 'secret', publicKey: '', endsOn: dateInput(addDays(today, usualDays)) };
}

/** A day typed as the last one on which something counts; nothing when it is none, or one that R32 does not allow. */
export function readEnd(text: string, today: CalendarDate, longestDays: number): CalendarDate | undefined {
  const read = readDate(text, today, { from: today });
  return read.ok && judgeEnd(read.value, today, longestDays).ok ? read.value : undefined;
}

/** The members of a public JSON Web Key; what else tools write beside them describes it. */
const publicMembers = ['kty', 'crv', 'x', 'y', 'n', 'e', 'kid', 'alg'] as const;
/** Members that only a private or a symmetric key has. */
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;

function readJwk(text: string): Readonly<Record<string, unknown>> | PublicKeyProblem {
  if (text.trim() === '') return 'missing';
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'unreadable';
    const members = new Map<string, unknown>(Object.entries(parsed));
    if (privateMembers.some((member) => members.has(member))) return 'private';
    return Object.fromEntries(
      publicMembers.flatMap((member) => (members.has(member) ? [[member, members.get(member)]] : [])),
    );
  } catch {
    return 'unreadable';
  }
}

/** Reads the fields as the API would. A private key goes nowhere. */
export function readKey({ proof, publicKey, endsOn }: TypedKey, today: CalendarDate): KeyReading {
  const end = readEnd(endsOn, today, longestCredentialDays);
  const jwk = proof === 'key' ? readJwk(publicKey) : undefined;
  const read = credentialInput.safeParse({
    endsOn: end ?? today,
    ...(typeof jwk === 'object' ? { publicKey: jwk } : {}),
  });
  const problems: KeyReading['problems'] = {
    ...(typeof jwk === 'string' ? { publicKey: jwk } : read.success ? {} : { publicKey: 'invalid' as const }),
    ...(end === undefined ? { endsOn: 'invalid' as const } : {}),
  };
  const isFit = read.success && end !== undefined && typeof jwk !== 'string';
  return isFit ? { problems, input: read.data } : { problems };
}
