import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { textLimits } from '@frikort/domain/text-limits';
import { transferRefusalInput } from '@frikort/domain/transfer-schemas';
import { fieldErrorText } from '@frikort/ui/input-text';

export type ReadReason =
  | { readonly ok: true; readonly reason: string }
  | { readonly ok: false; readonly error: string };

/** A reason as the API reads it (R19), or what is wrong with it in words. @param missing what to say when there is none */
export function readReason(typed: string, missing: string): ReadReason {
  const parsed = transferRefusalInput.safeParse({ reason: typed });
  if (parsed.success) return { ok: true, reason: parsed.data.reason };
  const [wrong] = fieldErrorsOf(parsed.error.issues);
  const code = wrong?.code ?? 'invalid';
  return {
    ok: false,
    error: code === 'missing' ? missing : fieldErrorText(code, textLimits.reason, typed),
  };
}
