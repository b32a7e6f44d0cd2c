import type { CalendarDate } from '@frikort/domain/calendar';
import { RadioGroup } from '../components/choice.tsx';
import { DateField } from '../components/date-field.tsx';
import { TextArea } from '../components/text-field.tsx';
import { shownDate } from '../format.ts';
import { type KeyReading, latestKeyEnd, proofs, type TypedKey } from './key-form.ts';
import type { SystemsTexts } from './systems.da.ts';
import { useSystemsTexts } from './systems-texts.ts';

export type KeyMessages = { readonly publicKey?: string; readonly endsOn?: string };

/** What is wrong with the fields, in words. */
export function keyMessages(
  { publicKey, endsOn }: KeyReading['problems'],
  { form }: SystemsTexts,
  today: CalendarDate,
): KeyMessages {
  const ofKey = {
    missing: form.publicKeyMissing,
    unreadable: form.publicKeyUnreadable,
    private: form.publicKeyPrivate,
    invalid: form.publicKeyInvalid,
  };
  return {
    ...(publicKey && { publicKey: ofKey[publicKey] }),
    ...(endsOn && { endsOn: form.endsOnWrong({ latest: shownDate(latestKeyEnd(today)) }) }),
  };
}

type KeyFieldsProps = {
  typed: TypedKey;
  onType: (change: Partial<TypedKey>) => void;
  messages: KeyMessages;
  today: CalendarDate;
};

/** How a system proves who it is, and until when. */
export function KeyFields({ typed, onType, messages, today }: KeyFieldsProps) {
  const { form } = useSystemsTexts();
  return (
    <>
      <RadioGroup
        name="proof"
        label={form.proof}
        options={proofs.map((proof) => ({ value: proof, label: form[proof], hint: form[`${proof}Hint`] }))}
        value={typed.proof}
        input={{
          onChange: ({ target }) => onType({ proof: target.value === 'key' ? 'key' : 'secret' }),
        }}
      />
      {typed.proof === 'key' && (
        <TextArea
          id="publicKey"
          label={form.publicKey}
          hint={form.publicKeyHint}
          error={messages.publicKey}
          className="public-key"
          spellCheck={false}
          autoComplete="off"
          rows={6}
          value={typed.publicKey}
          onChange={({ target }) => onType({ publicKey: target.value })}
        />
      )}
      <DateField
        id="endsOn"
        label={form.endsOn}
        hint={form.endsOnHint({ latest: shownDate(latestKeyEnd(today)) })}
        error={messages.endsOn}
        bound={() => ({ from: today })}
        value={typed.endsOn}
        onChange={({ target }) => onType({ endsOn: target.value })}
      />
    </>
  );
}
