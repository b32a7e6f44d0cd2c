import { todayInCopenhagen } from '@frikort/domain/calendar';
import {
  exampleFacts,
  fillLetter,
  type LetterKind,
  type LetterLanguage,
  type LetterText,
} from '@frikort/domain/letter';
import { authorityContactQuery } from '@frikort/ui/authority/authority-query';
import { Details } from '@frikort/ui/components/details.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownDate } from '@frikort/ui/format';
import { LetterBody } from '@frikort/ui/letters/letter-body.tsx';
import { useQuery } from '@tanstack/react-query';
import { downloadPreview } from '../queries/letter-texts.ts';
import { useLetterTextsTexts } from './letter-texts-texts.ts';

type LetterPreviewProps = {
  kind: LetterKind;
  authority: { code: string; name: string };
  /** As it is typed; undefined while something is wrong with it. */
  text: LetterText | undefined;
  language: LetterLanguage;
};

/** The letter as it would be to somebody who does not exist, on the page and as a file. */
export function LetterPreview({ kind, authority, text, language }: LetterPreviewProps) {
  const texts = useLetterTextsTexts();
  const contact = useQuery(authorityContactQuery(authority.code)).data?.contact ?? null;
  if (text === undefined) {
    return (
      <Details summary={texts.preview({ language })}>
        <p>{texts.previewEmpty}</p>
      </Details>
    );
  }
  const today = todayInCopenhagen(currentTime());
  const facts = exampleFacts(kind, { authority: authority.name, contact, today }, language);
  const filled = fillLetter(text[language], facts, language);
  return (
    <Details summary={texts.preview({ language })}>
      <p>{texts.previewText}</p>
      <h3 lang={language}>{filled.title}</h3>
      <LetterBody
        letter={{
          filled,
          authority: authority.name,
          name: facts.name,
          cardNumber: facts.cardNumber,
          date: shownDate(today),
          contact: contact ?? undefined,
        }}
        language={language}
        level="h4"
      />
      <DownloadButton download={() => downloadPreview(kind, text, language)} done={texts.downloaded}>
        {texts.download}
      </DownloadButton>
    </Details>
  );
}
