import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After a change of page, focus goes to its heading, so that it is read out and Tab goes on from there. */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        const heading = document.querySelector<HTMLElement>('main h1');
        (heading ?? document.getElementById('main-content'))?.focus({ preventScroll: true });
      }),
    [router],
  );
}
