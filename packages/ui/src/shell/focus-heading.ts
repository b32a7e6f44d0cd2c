function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/**
 * Moves focus to the page's heading after the page has changed without a press: what had focus is gone, and whoever does
 * not see the page would not know. Once more when a dialog that was open has tried to give the focus back.
 */
export function takeFocusToHeading(): () => void {
  focusHeading();
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusHeading();
    });
  });
  return () => cancelAnimationFrame(frame);
}
