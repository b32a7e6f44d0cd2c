import { Button } from '@frikort/ui/components/button.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { AmountField } from '@frikort/ui/components/text-field.tsx';
import { amountInput } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import { readTypedAmount } from '@frikort/ui/typed-amount';
import { type FormEvent, useState } from 'react';
import { useLittleLeft } from '../queries/own-lists.ts';
import { useWorklistTexts } from './worklist-texts.ts';

/** From how much down little is left, as one says oneself (R17). */
export function LittleLeftAmount({ untilOere }: { untilOere: number }) {
  const texts = useWorklistTexts();
  const order = useLittleLeft();
  const [typed, setTyped] = useState(amountInput(untilOere));
  const [attempted, setAttempted] = useState(false);
  const read = readTypedAmount(typed);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempted(true);
    if (read.ok) order.mutate(read.value);
  }

  return (
    <Details summary={texts.littleLeftChange}>
      <form onSubmit={submit} noValidate>
        <AmountField
          id="little-left"
          label={texts.littleLeftFrom}
          hint={texts.littleLeftHint}
          value={typed}
          error={attempted && !read.ok ? unreadableText(read.refusal) : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" busy={order.isPending}>
          {texts.littleLeftSave}
        </Button>
        {order.error !== null && <ProblemAlert error={order.error} />}
        <p role="status">{order.isSuccess && texts.littleLeftSaved}</p>
      </form>
    </Details>
  );
}
