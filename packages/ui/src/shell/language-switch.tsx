import { type Language, setLanguage, useLanguage } from '../language.ts';
import { useUiMessages } from '../messages.ts';

function LanguageButton({ language, label }: { language: Language; label: string }) {
  const current = useLanguage();
  return (
    <button
      type="button"
      lang={language}
      className="language-switch__button"
      aria-pressed={current === language}
      onClick={() => {
        // When the texts cannot be fetched the page stays in the language it has, which is what the user sees.
        setLanguage(language).catch(() => undefined);
      }}
    >
      {label}
    </button>
  );
}

/** Danish or English, each named in its own language. */
export function LanguageSwitch() {
  const { shell } = useUiMessages();
  return (
    <fieldset className="language-switch" aria-label={shell.language}>
      <LanguageButton language="da" label={shell.danish} />
      <LanguageButton language="en" label={shell.english} />
    </fieldset>
  );
}
