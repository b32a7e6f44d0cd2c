import { objectionAnswers } from '@frikort/domain/objection';
import { present } from '@frikort/domain/present';
import { useQueryClient } from '@tanstack/react-query';
import { useOrder } from '../order.ts';
import { ChoiceDialog } from './choice-dialog.tsx';
import { correctionsKey, type Objection, settleObjection } from './corrections.ts';
import { useCorrectionTexts } from './corrections-texts.ts';
import { SaidByCitizen } from './said-by-citizen.tsx';

type AnswerDialogProps = {
  entrance: 'company' | 'caseworker';
  objection: Objection;
  onAnswered: () => void;
  onClose: () => void;
};

/** Answers what a citizen says is wrong (R30); the employment stays what it is. */
export function AnswerDialog({ entrance, objection, onAnswered, onClose }: AnswerDialogProps) {
  const texts = useCorrectionTexts();
  const queryClient = useQueryClient();
  const settling = useOrder({
    mutationFn: (settlement: Parameters<typeof settleObjection>[2]) =>
      settleObjection(entrance, objection.id, settlement),
    onSuccess: async () => {
      onAnswered();
      await queryClient.invalidateQueries({ queryKey: correctionsKey });
    },
  });
  return (
    <ChoiceDialog
      texts={{
        title: texts.answerTitle,
        label: texts.answerLabel,
        choiceMissing: texts.answerMissing,
        sentence: texts.sentence,
        sentenceHint: texts.sentenceHint,
        sentenceMissing: texts.sentenceMissing,
        confirm: texts.answerConfirm,
      }}
      consequence={
        <>
          <SaidByCitizen objection={objection} />
          <p>{texts.answerText}</p>
        </>
      }
      options={objectionAnswers.map((value) => ({ value, label: texts.words[value] }))}
      needsSentence="something-else"
      busy={settling.isPending}
      error={settling.error}
      onConfirm={(answer, sentence) => settling.mutate({ answer, ...present({ sentence }) })}
      onClose={onClose}
    />
  );
}
