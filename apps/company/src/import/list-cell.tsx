import { FieldErrorText } from '@frikort/ui/components/field.tsx';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';

type ListCellProps = {
  id: string;
  label: string;
  text: string;
  /** What is wrong with what stands there. */
  message: string | undefined;
  /** Digits are meant. */
  numeric?: boolean;
  /** Left with another text than it had. */
  onChange: (text: string) => void;
  /** Several cells were pasted; taken when it says so. */
  onPasteCells: (text: string) => boolean;
  /** Up or down, as in a spreadsheet. */
  onMove: (rows: 1 | -1) => void;
};

/** One cell of the list. What is typed counts when the cell is left, so that nothing is found wrong before. */
export function ListCell({
  id,
  label,
  text,
  message,
  numeric = false,
  onChange,
  onPasteCells,
  onMove,
}: ListCellProps) {
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  // What was read of it takes its place.
  if (shown !== text) {
    setShown(text);
    setTyped(text);
  }

  function leave(): void {
    if (typed !== text) onChange(typed);
  }

  function paste(event: ClipboardEvent): void {
    if (onPasteCells(event.clipboardData.getData('text/plain'))) event.preventDefault();
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') setTyped(text);
    if (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    leave();
    onMove(event.key === 'ArrowUp' || event.shiftKey ? -1 : 1);
  }

  return (
    <div className={`import-cell ${message === undefined ? '' : 'is-wrong'}`}>
      <input
        id={id}
        className="form-input"
        aria-label={label}
        aria-invalid={message === undefined ? undefined : true}
        aria-describedby={message === undefined ? undefined : `${id}-error`}
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={leave}
        onPaste={paste}
        onKeyDown={press}
      />
      {message !== undefined && <FieldErrorText id={`${id}-error`}>{message}</FieldErrorText>}
    </div>
  );
}
