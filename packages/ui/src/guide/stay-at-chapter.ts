/** What somebody does to move on by themselves. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * The whole style sheet and the fonts come after the page and move what stands further down: the chapter that the address
 * names is brought back into sight when they have come, unless somebody has moved on.
 * @returns ends it
 */
export function stayAtChapter(): () => void {
  const chapter = document.getElementById(window.location.hash.slice(1));
  if (chapter === null) return () => {};
  const ended = new AbortController();
  const end = () => ended.abort();
  for (const move of moves) window.addEventListener(move, end, { signal: ended.signal, passive: true });
  const whenLoaded = async () => {
    await document.fonts.ready;
    if (!ended.signal.aborted) chapter.scrollIntoView();
    end();
  };
  if (document.readyState === 'complete') void whenLoaded();
  else window.addEventListener('load', () => void whenLoaded(), { signal: ended.signal });
  return end;
}
