import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';

type NotForYouProps = { texts: { notForYou: string; notForYouText: string; toStart: string } };

/** In place of a page for another role than one has: says whose it is, and leads back. */
export function NotForYou({ texts }: NotForYouProps) {
  return (
    <Page title={texts.notForYou} width="text">
      <p className="font-lead">{texts.notForYouText}</p>
      <ButtonLink to="/" look="primary">
        {texts.toStart}
      </ButtonLink>
    </Page>
  );
}
