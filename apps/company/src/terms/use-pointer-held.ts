import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether a mouse button or finger is down. A press on a button leaves the field before it: a message that came at that
 * moment would push the button away from under the pointer, and the press would be lost.
 */
export function usePointerHeld(): RefObject<boolean> {
  const held = useRef(false);
  const [, renderAnew] = useState(0);
  useEffect(() => {
    const press = () => {
      held.current = true;
    };
    // After the click that follows, if one does.
    const release = () =>
      window.setTimeout(() => {
        held.current = false;
        renderAnew((times) => times + 1);
      });
    const { signal, abort } = listening();
    document.addEventListener('pointerdown', press, { capture: true, signal });
    document.addEventListener('pointerup', release, { capture: true, signal });
    document.addEventListener('pointercancel', release, { capture: true, signal });
    return abort;
  }, []);
  return held;
}

function listening(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
