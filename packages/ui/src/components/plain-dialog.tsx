import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

type PlainDialogProps = {
  title: ReactNode;
  /** Esc; an open dialog is rendered, a closed one is not. */
  onClose: () => void;
  /** What it is about; read out with the title. */
  children: ReactNode;
  actions: ReactNode;
};

/**
 * A modal dialog of the browser's own: nothing needs to be fetched for it, so it is there when the connection is not. It
 * stands above the dialogs of react-aria, which leave alone what is marked as the top layer.
 */
export function PlainDialog({ title, onClose, children, actions }: PlainDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Gives the focus back to where it was.
    return () => element?.close();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      data-react-aria-top-layer="true"
      className="dialog plain-dialog"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={`${id}title`} className="dialog__title">
        {title}
      </h2>
      <div id={`${id}text`} className="dialog__body">
        {children}
      </div>
      <div className="dialog__actions">{actions}</div>
    </dialog>,
    document.body,
  );
}
