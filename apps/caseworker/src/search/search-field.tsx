import { cleanLine } from '@frikort/domain/text';
import { Button } from '@frikort/ui/components/button.tsx';
import { FieldErrorText } from '@frikort/ui/components/field.tsx';
import { useRouterState } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '../messages.ts';
import { useSearch } from './search.tsx';
import { judgeSearchText } from './search-text.ts';

/** Why what is typed cannot be searched for, in the language shown; nothing when it can. */
function useSearchTextError(): (text: string) => string | undefined {
  const { search: texts } = useMessages();
  return (text) => {
    if (cleanLine(text) === '') return texts.empty;
    const judged = judgeSearchText(text);
    if (judged.ok) return undefined;
    return judged.refusal.code === 'search-input-invalid' ? texts.invalid : texts.impossibleDate;
  };
}

/** The search field of every page (R16): one field for CPR number and card number. What is typed is kept nowhere. */
export function SearchField() {
  const { search: texts } = useMessages();
  const { search, busy } = useSearch();
  const errorOf = useSearchTextError();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const error = refused ? errorOf(typed) : undefined;

  // A message about the number typed does not belong to the page one goes on to.
  useEffect(() => setRefused(false), [pathname]);

  // With a modifier: a single key would be pressed by people who dictate (WCAG 2.1, 2.1.4).
  useEffect(() => {
    const focusField = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focusField);
    return () => document.removeEventListener('keydown', focusField);
  }, []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (errorOf(typed) !== undefined) {
      setRefused(true);
      input.current?.focus();
      return;
    }
    if (await search(cleanLine(typed))) setTyped('');
  }

  return (
    <search className="citizen-search">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <label htmlFor="citizen-search" className="citizen-search__label">
          {texts.label}
          <span className="citizen-search__shortcut" aria-hidden="true">
            {texts.shortcut}
          </span>
        </label>
        <div className="citizen-search__row">
          <input
            ref={input}
            id="citizen-search"
            className={`form-input ${error === undefined ? '' : 'is-invalid'}`}
            type="text"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            value={typed}
            aria-keyshortcuts="Control+K Meta+K"
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? undefined : 'citizen-search-error'}
            onChange={(event) => {
              setTyped(event.target.value);
              setRefused(false);
            }}
          />
          <Button type="submit" look="primary" icon="search" busy={busy}>
            {texts.action}
          </Button>
        </div>
        <div role="alert">
          {error !== undefined && <FieldErrorText id="citizen-search-error">{error}</FieldErrorText>}
        </div>
      </form>
    </search>
  );
}
