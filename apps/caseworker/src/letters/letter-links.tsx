import { FunctionLink } from '@frikort/ui/components/link.tsx';
import { LetterList } from '@frikort/ui/letters/letter-list.tsx';
import type { ReactNode } from 'react';
import type { Citizen } from '../queries/citizen.ts';
import { useLetterPageTexts } from './letter-page-texts.ts';

type Letter = Citizen['letters'][number];

/** A link to one letter of a citizen. */
export function LetterLink({
  citizenId,
  letterId,
  children,
}: {
  citizenId: string;
  letterId: string;
  children: ReactNode;
}) {
  return (
    <FunctionLink icon="document" to="/borger/$citizenId/brev/$letterId" params={{ citizenId, letterId }}>
      {children}
    </FunctionLink>
  );
}

/** The letters of a citizen's decisions (R36). */
export function LetterLinks({ citizen }: { citizen: Citizen }) {
  return (
    <LetterList
      letters={citizen.letters}
      link={({ id }, name) => (
        <LetterLink citizenId={citizen.id} letterId={id}>
          {name}
        </LetterLink>
      )}
    />
  );
}

/** The way to the letter of what has just been decided, or of the status that the frikort has. */
export function LatestLetter({ citizen, kind }: { citizen: Citizen; kind: Letter['kind'] }) {
  const texts = useLetterPageTexts();
  const letter = citizen.letters.find((one) => one.kind === kind);
  if (letter === undefined) return null;
  return (
    <p className="letter-link">
      <LetterLink citizenId={citizen.id} letterId={letter.id}>
        {texts.open}
      </LetterLink>
    </p>
  );
}
