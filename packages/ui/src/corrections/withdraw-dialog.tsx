import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { useOrder } from '../order.ts';

type WithdrawDialogProps = {
  texts: { withdrawTitle: string; withdrawText: string; withdraw: string };
  withdraw: () => Promise<unknown>;
  /** Reads anew what the page shows, once it is withdrawn. */
  outdate: () => Promise<void>;
  onClose: () => void;
};

/** Asks before something that waits for an answer is withdrawn by who asked or said it (R30). */
export function WithdrawDialog({ texts, withdraw, outdate, onClose }: WithdrawDialogProps) {
  const withdrawing = useOrder({
    mutationFn: withdraw,
    onSuccess: async () => {
      onClose();
      await outdate();
    },
  });
  return (
    <ConfirmDialog
      title={texts.withdrawTitle}
      consequence={<p>{texts.withdrawText}</p>}
      confirmLabel={texts.withdraw}
      busy={withdrawing.isPending}
      error={withdrawing.error}
      onConfirm={() => withdrawing.mutate()}
      onCancel={onClose}
    />
  );
}
