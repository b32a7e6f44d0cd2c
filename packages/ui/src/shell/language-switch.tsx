import { useState } from 'react';
import { type Language, setLanguage, useLanguage } from '../language.ts';
import { useUiMessages } from '../messages.ts';

type LanguageButtonProps = { language: Language; label: string; onOutcome: (failed: boolean) => void };

function LanguageButton({ language, label, onOutcome }: LanguageButtonProps) {
  const current = useLanguage();
  return (
    <button
      type="button"
      lang={language}
      className="language-switch__button"
      aria-pressed={current === language}
      onClick={() => {
        // When the texts cannot be fetched the page stays in the language it has.
        setLanguage(language).then(
          () => onOutcome(false),
          () => onOutcome(true),
        );
      }}
    >
      {label}
    </button>
  );
}

/** Danish or English, each named in its own language. */
export function LanguageSwitch() {
  const { shell, missing } = useUiMessages();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <fieldset className="language-switch" aria-label={shell.language}>
        <LanguageButton language="da" label={shell.danish} onOutcome={setFailed} />
        <LanguageButton language="en" label={shell.english} onOutcome={setFailed} />
      </fieldset>
      {failed && (
        <span role="alert" className="header-error">
          {missing.language}
        </span>
      )}
    </>
  );
}
