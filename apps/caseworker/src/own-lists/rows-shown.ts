import { useState } from 'react';

/** How many rows come at a time, and how close they stand: of this browser, and nothing about anybody. */
export type RowsShown = { readonly rows: '25' | '100'; readonly dense: boolean };

const key = 'frikort-list-rows';
const usual: RowsShown = { rows: '25', dense: false };

function read(): RowsShown {
  try {
    const [rows, dense] = (window.localStorage.getItem(key) ?? '').split(' ');
    return { rows: rows === '100' ? '100' : '25', dense: dense === 'dense' };
  } catch {
    // A browser that keeps nothing shows what is usual.
    return usual;
  }
}

/** What this browser has been told, and telling it something else. */
export function useRowsShown(): readonly [RowsShown, (next: RowsShown) => void] {
  const [shown, setShown] = useState(read);
  return [
    shown,
    (next) => {
      setShown(next);
      try {
        window.localStorage.setItem(key, `${next.rows} ${next.dense ? 'dense' : 'roomy'}`);
      } catch {
        // It holds for this page then.
      }
    },
  ];
}
