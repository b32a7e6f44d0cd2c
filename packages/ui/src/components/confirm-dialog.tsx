import type { ReactNode } from 'react';
import { lazyDialog } from '../lazy/lazy-part.tsx';
import { useUiMessages } from '../messages.ts';
import { Button } from './button.tsx';
import { ProblemAlert } from './state.tsx';

const Dialog = lazyDialog(() => import('./dialog.tsx').then((module) => module.Dialog));

type ConfirmDialogProps = {
  title: ReactNode;
  /** What will happen: the description of the dialog. */
  consequence: ReactNode;
  /** At most one field. */
  children?: ReactNode;
  confirmLabel: ReactNode;
  onConfirm: () => void;
  onCancel: () => void;
  /** In place of "Annuller", where what is confirmed is itself an annulment. */
  cancelLabel?: ReactNode;
  /** True while the order is under way. */
  busy?: boolean;
  /** Why the order was refused; the dialog stays open. */
  error?: unknown;
  /** For what cannot be undone. */
  destructive?: boolean;
};

/** Asks before something is done. Render it while it is open; the dialog itself is fetched then. */
export function ConfirmDialog({
  title,
  consequence,
  children,
  confirmLabel,
  onConfirm,
  onCancel,
  cancelLabel,
  busy = false,
  error,
  destructive = false,
}: ConfirmDialogProps) {
  const { dialog } = useUiMessages();
  return (
    <Dialog
      title={title}
      onClose={onCancel}
      consequence={consequence}
      refusal={error !== undefined && error !== null && <ProblemAlert error={error} />}
      actions={
        <>
          <Button look={destructive ? 'warning' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirmLabel}
          </Button>
          <Button onClick={onCancel}>{cancelLabel ?? dialog.cancel}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
