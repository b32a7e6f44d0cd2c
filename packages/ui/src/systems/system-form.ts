import type { CalendarDate } from '@frikort/domain/calendar';
import { type FieldErrorCode, fieldErrorsOf } from '@frikort/domain/field-errors';
import { scopesOfKind } from '@frikort/domain/integration';
import { type ClientInput, clientInput } from '@frikort/domain/integration-schemas';
import { present } from '@frikort/domain/present';
import { isScope, type Scope } from '@frikort/domain/scopes';
import { type KeyReading, newKey, proofs, readKey, type TypedKey } from './key-form.ts';
import type { SystemsEntrance } from './systems.ts';

/** What stands in the form of a new system. */
export type TypedSystem = TypedKey & {
  readonly name: string;
  /** A company's system that is to act for other companies. */
  readonly forOthers: boolean;
  readonly scopes: readonly Scope[];
};

/** What the tab keeps of it: no key, for it may be the wrong one of the pair. */
export type SystemDraft = Omit<TypedSystem, 'publicKey'>;

/** What a system may be allowed by people of an entrance. */
export const scopesAt = {
  company: scopesOfKind.company,
  caseworker: scopesOfKind.municipality,
} as const satisfies Record<SystemsEntrance, readonly Scope[]>;

export function newSystem(today: CalendarDate): TypedSystem {
  return { ...newKey(today), name: '', forOthers: false, scopes: [] };
}

export function draftOf({ publicKey: _, ...draft }: TypedSystem): SystemDraft {
  return draft;
}

export function isSystemDraft(value: unknown): value is SystemDraft {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const scopes = fields.get('scopes');
  return (
    typeof fields.get('name') === 'string' &&
    typeof fields.get('endsOn') === 'string' &&
    typeof fields.get('forOthers') === 'boolean' &&
    proofs.some((proof) => proof === fields.get('proof')) &&
    Array.isArray(scopes) &&
    scopes.every((scope: unknown) => typeof scope === 'string' && isScope(scope))
  );
}

export type SystemReading = {
  readonly problems: KeyReading['problems'] & {
    readonly name?: FieldErrorCode;
    readonly scopes?: 'missing';
  };
  /** Absent while something is wrong. */
  readonly input?: ClientInput;
};

/** Reads the form as the API would. */
export function readSystem(typed: TypedSystem, today: CalendarDate): SystemReading {
  const key = readKey(typed, today);
  const read = clientInput.safeParse({
    name: typed.name,
    scopes: typed.scopes,
    credential: key.input ?? { endsOn: today },
    ...(typed.forOthers ? { vendor: true } : {}),
  });
  const name = fieldErrorsOf(read.error?.issues ?? []).find(({ path }) => path === 'name')?.code;
  const problems: SystemReading['problems'] = {
    ...present({ name, scopes: typed.scopes.length === 0 ? 'missing' : undefined }),
    ...key.problems,
  };
  return read.success && key.input ? { problems, input: read.data } : { problems };
}
