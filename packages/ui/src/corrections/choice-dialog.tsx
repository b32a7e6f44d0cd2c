import { type FieldErrorCode, isFieldErrorCode } from '@frikort/domain/field-errors';
import { textLimits } from '@frikort/domain/text-limits';
import { lineWithoutCpr } from '@frikort/domain/text-schemas';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { RadioGroup } from '../components/choice.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemAlert } from '../components/state.tsx';
import { TextField } from '../components/text-field.tsx';
import { fieldErrorText } from '../input-text.ts';
import { useUiMessages } from '../messages.ts';

const sentenceSchema = lineWithoutCpr(textLimits.objection);

/** What is wrong with the sentence; an empty one is left out, unless the choice says nothing by itself. */
function wrongWith(sentence: string, needed: boolean): FieldErrorCode | undefined {
  if (sentence.trim() === '') return needed ? 'missing' : undefined;
  const [issue] = sentenceSchema.safeParse(sentence).error?.issues ?? [];
  if (issue === undefined) return undefined;
  return isFieldErrorCode(issue.message) ? issue.message : 'invalid';
}

export type ChoiceDialogTexts = {
  title: string;
  label: string;
  choiceMissing: string;
  sentence: string;
  sentenceHint: string;
  sentenceMissing: string;
  confirm: string;
};

type ChoiceDialogProps<Choice extends string> = {
  texts: ChoiceDialogTexts;
  consequence: ReactNode;
  options: readonly { value: Choice; label: string }[];
  /** The choice that says nothing without a sentence. */
  needsSentence: Choice;
  busy: boolean;
  error: unknown;
  onConfirm: (choice: Choice, sentence: string | undefined) => void;
  onClose: () => void;
};

/** One of a fixed list and one short sentence (R30): what a citizen says is wrong, and what is answered. */
export function ChoiceDialog<Choice extends string>({
  texts,
  consequence,
  options,
  needsSentence,
  busy,
  error,
  onConfirm,
  onClose,
}: ChoiceDialogProps<Choice>) {
  const { dialog } = useUiMessages();
  const [choice, setChoice] = useState<Choice>();
  const [sentence, setSentence] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = wrongWith(sentence, choice === needsSentence);

  function confirm(event?: FormEvent): void {
    event?.preventDefault();
    setTried(true);
    if (choice === undefined) document.getElementById('correction-choice')?.focus();
    else if (wrong !== undefined) document.getElementById('correction-sentence')?.focus();
    else onConfirm(choice, sentence.trim() === '' ? undefined : sentence.trim());
  }

  function sentenceError(): string | undefined {
    if (!tried || wrong === undefined) return undefined;
    if (wrong === 'missing') return texts.sentenceMissing;
    return fieldErrorText(wrong, textLimits.objection, sentence);
  }

  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      consequence={consequence}
      refusal={error !== null && <ProblemAlert error={error} />}
      actions={
        <>
          <Button look="primary" busy={busy} onClick={() => confirm()}>
            {texts.confirm}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </>
      }
    >
      <form onSubmit={confirm} noValidate>
        <RadioGroup
          name="correction-choice"
          label={texts.label}
          error={tried && choice === undefined ? texts.choiceMissing : undefined}
          options={options}
          value={choice ?? ''}
          input={{
            onChange: ({ target }) => setChoice(options.find(({ value }) => value === target.value)?.value),
          }}
        />
        <TextField
          id="correction-sentence"
          label={texts.sentence}
          hint={texts.sentenceHint}
          optional={choice !== needsSentence}
          errorHeard="at-once"
          error={sentenceError()}
          autoComplete="off"
          value={sentence}
          onChange={({ target }) => setSentence(target.value)}
        />
      </form>
    </Dialog>
  );
}
