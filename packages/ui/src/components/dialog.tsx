import { type ReactNode, useEffect, useId, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { focusOnceDrawn } from '../focus.ts';
import { useUiMessages } from '../messages.ts';
import { Icon } from './icon.tsx';

export type DialogProps = {
  title: ReactNode;
  /** Esc, the cross, and a press outside; an open dialog is rendered, a closed one is not. */
  onClose: () => void;
  /**
   * What it is about, or what will happen: read out with the title when the dialog opens. No fields and no buttons, for
   * they are read out when one comes to them.
   */
  consequence: ReactNode;
  /** `alertdialog` asks something or warns; a plain `dialog` shows something that one has asked for. */
  kind?: 'alertdialog' | 'dialog';
  /** Above the consequence: why the order was refused. */
  refusal?: ReactNode;
  /** Below the consequence: fields. */
  children?: ReactNode;
  /** The buttons, the one that acts first. */
  actions: ReactNode;
};

/**
 * A modal dialog: focus is kept inside and returns to where it was. Import it lazily where it is not the page's
 * first act, for react-aria-components is heavy: `lazyDialog` of lazy/lazy-part.tsx.
 */
export function Dialog({
  title,
  onClose,
  consequence,
  kind = 'alertdialog',
  refusal,
  children,
  actions,
}: DialogProps) {
  const consequenceId = useId();
  const [before] = useState(() => document.activeElement);
  // What opened by itself, while one typed, gives the field back too.
  useEffect(
    () => () =>
      focusOnceDrawn(() =>
        document.activeElement === document.body && before instanceof HTMLElement ? before : null,
      ),
    [before],
  );
  const { dialog } = useUiMessages();
  return (
    <ModalOverlay
      className="dialog-backdrop"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-frame">
        <AriaDialog className="dialog" role={kind} aria-describedby={consequenceId}>
          <div className="dialog__header">
            <Heading slot="title" level={2} className="dialog__title">
              {title}
            </Heading>
            <button type="button" className="button button-icon-only dialog__close" onClick={onClose}>
              <Icon name="close" />
              <span className="sr-only">{dialog.close}</span>
            </button>
          </div>
          <div className="dialog__body">
            {refusal}
            <div id={consequenceId} className="dialog__consequence">
              {consequence}
            </div>
            {children}
          </div>
          <div className="dialog__actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
