import { Typed } from '../components/typed.tsx';
import type { Objection } from './corrections.ts';
import { useCorrectionTexts } from './corrections-texts.ts';

/** What a citizen says is wrong: one of the list, and what they add (R30). */
export function SaidByCitizen({ objection: { reason, sentence } }: { objection: Objection }) {
  const texts = useCorrectionTexts();
  return (
    <p>
      {texts.citizenSays} <strong>{texts.words[reason]}</strong>
      {sentence !== undefined && (
        <>
          {'. '}
          <Typed>{`“${sentence}”`}</Typed>
        </>
      )}
    </p>
  );
}
