import { type AnyRouter, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The page that led to the one shown now, when it is the one before it in the browser's history. */
let before: string | undefined;
/** Whether the user is on the way back. */
let returning = false;

/**
 * For a link "back": where the page before this one is what it leads to, goes back to it, as it was left.
 * @returns whether it did
 */
export function goBackTo(router: AnyRouter, href: string): boolean {
  returning = true;
  if (before === undefined || pathOf(href) !== before) return false;
  router.history.back();
  return true;
}

function pathOf(href: string): string {
  return new URL(href, window.location.href).pathname.replace(/\/$/, '');
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`main ${selector}`);
}

/**
 * After a change of page, focus goes to what an act has come to, on the way back to the link that led to the page left,
 * and else to the heading: so that it is read out and Tab goes on from there. A heading that is still to come takes it
 * when it has (`Page`).
 */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(() => {
    const stop = router.history.subscribe(({ action: { type } }: { action: { type: string } }) => {
      if (type === 'BACK') returning = true;
      // The browser's own address is still that of the page left.
      if (type !== 'REPLACE') before = type === 'PUSH' ? pathOf('') : undefined;
    });
    const stopRendered = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      if (fromLocation === undefined || !pathChanged) return;
      const { pathname } = fromLocation;
      const left = returning && pathname !== '/' && find(`a[href$="${pathname}"]:not(.back-link)`);
      returning = false;
      const target = left || find('.outcome') || find('h1:not([data-pending])');
      (target ?? document.getElementById('main-content'))?.focus({ preventScroll: !left });
    });
    return () => {
      stop();
      stopRendered();
    };
  }, [router]);
}
