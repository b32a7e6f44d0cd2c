import type { components } from '@frikort/api-client/schema';
import type { ReactNode } from 'react';
import { Button, ButtonGroup } from '../components/button.tsx';
import { DownloadButton } from '../components/download-button.tsx';
import { ErrorState, Loading } from '../components/state.tsx';
import { shownDate } from '../format.ts';
import { type Language, useLanguage } from '../language.ts';
import { Page } from '../shell/page.tsx';
import { LetterBody } from './letter-body.tsx';
import { useLettersTexts } from './letters-texts.ts';

type Letter = components['schemas']['Letter'];

type LetterViewProps = {
  letter: Letter | undefined;
  error: unknown;
  retry: () => unknown;
  /** Fetches the letter as a PDF in a language and saves it. */
  download: (language: Language) => Promise<void>;
  /** The link back. */
  before: ReactNode;
  /** Above the letter. */
  children?: ReactNode;
};

/** The page of one letter (R36): to read, to print, to keep. */
export function LetterView({ letter, error, retry, download, before, children }: LetterViewProps) {
  const texts = useLettersTexts();
  const language = useLanguage();
  return (
    <Page
      title={texts.letter}
      heading={letter?.[language].title}
      pending={letter === undefined && error === null}
      before={before}
      width="text"
    >
      {letter === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={retry} />)}
      {letter !== undefined && (
        <>
          {children}
          <LetterBody
            letter={{
              filled: letter[language],
              authority: letter.authority.name,
              name: letter.name,
              cardNumber: letter.cardNumber,
              date: shownDate(letter.decidedOn),
              contact: letter.contact,
            }}
            language={language}
            level="h2"
          />
          <ButtonGroup>
            <DownloadButton download={() => download(language)} done={texts.downloaded} look="primary">
              {texts.download}
            </DownloadButton>
            <Button icon="print" onClick={() => window.print()}>
              {texts.print}
            </Button>
          </ButtonGroup>
        </>
      )}
    </Page>
  );
}
