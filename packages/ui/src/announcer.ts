import { useEffect } from 'react';

let place: HTMLElement | undefined;

/** One for the whole page, after it: there before there is anything to say, and heard beside an open dialog too. */
function announcer(): HTMLElement {
  if (place === undefined) {
    place = document.createElement('div');
    place.className = 'sr-only';
    place.setAttribute('role', 'status');
    // Dialogs of react-aria hide from screen readers what is outside of them, but not this.
    place.dataset.liveAnnouncer = 'true';
    document.body.append(place);
  }
  return place;
}

function announce(text: string): void {
  const line = document.createElement('p');
  line.textContent = text;
  announcer().replaceChildren(line);
}

/**
 * For what stands in a list many times over and has no room of its own to be read out from: says a text when the reader
 * pauses. A list or a form says what concerns it as a whole in its `LiveStatus`.
 */
export function useAnnouncer(): (text: string) => void {
  useEffect(() => {
    announcer();
  }, []);
  return announce;
}
