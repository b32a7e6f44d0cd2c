/**
 * Moves focus to what an act has brought about, once it is drawn and a dialog has given the focus back. To nothing when
 * it is not there.
 */
export function focusOnceDrawn(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
}
