import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import {
  approveReopening,
  correctionsKey,
  type Reopening,
  refuseReopening,
} from '@frikort/ui/corrections/corrections';
import { useCorrectionTexts } from '@frikort/ui/corrections/corrections-texts';
import { ReasonDialog } from '@frikort/ui/corrections/reason-dialog.tsx';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';
import { useCorrectionsPageTexts } from './corrections-page-texts.ts';

type DecisionDialogProps = {
  to: 'approve' | 'refuse';
  reopening: Reopening;
  onDone: () => void;
  onClose: () => void;
};

/** Asks before a request is approved, and why it is refused (R30). */
export function DecisionDialog({ to, reopening, onDone, onClose }: DecisionDialogProps) {
  const texts = useCorrectionsPageTexts();
  const { reason: label } = useCorrectionTexts();
  const queryClient = useQueryClient();
  const deciding = useOrder({
    mutationFn: (reason: string | undefined) =>
      reason === undefined ? approveReopening(reopening.id) : refuseReopening(reopening.id, reason),
    onSuccess: async () => {
      onDone();
      await queryClient.invalidateQueries({ queryKey: correctionsKey });
    },
  });
  const company = reopening.employment.company.name;
  const order = { busy: deciding.isPending, error: deciding.error };
  if (to === 'approve') {
    return (
      <ConfirmDialog
        {...order}
        title={texts.approveTitle}
        consequence={<p>{texts.approveText({ company })}</p>}
        confirmLabel={texts.approveConfirm}
        onConfirm={() => deciding.mutate(undefined)}
        onCancel={onClose}
      />
    );
  }
  return (
    <ReasonDialog
      {...order}
      title={texts.refuseTitle}
      consequence={<p>{texts.refuseText({ company })}</p>}
      label={label}
      confirmLabel={texts.refuseConfirm}
      onConfirm={(reason) => deciding.mutate(reason)}
      onClose={onClose}
    />
  );
}
