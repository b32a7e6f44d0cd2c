import { currentEffortConsent } from '@frikort/domain/effort-consent';
import { useLanguage } from '@frikort/ui/language';

/** What a participant signs (R42): the national text that counts now, in the language of the page. */
export function ConsentText() {
  const language = useLanguage();
  return currentEffortConsent[language].map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
