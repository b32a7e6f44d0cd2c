import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { companyQuery } from '../queries/company.ts';
import { ContactForm } from './contact-form.tsx';
import { useContactTexts } from './contact-texts.ts';

/** The company's own contact person, which only prefills new employments (R9). */
export function ContactPersonPage() {
  const texts = useContactTexts();
  const { data, error, refetch } = useQuery(companyQuery);
  return (
    <Page title={texts.title} width="text">
      <p className="font-lead">{texts.lead}</p>
      {data !== undefined && <ContactForm read={data} />}
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
    </Page>
  );
}

/** The texts of the page in the language shown, so that it does not wait for them when it is drawn. */
