import { useQuery } from '@tanstack/react-query';
import { ErrorState, Loading } from '../components/state.tsx';
import { authorityContactQuery } from './authority-query.ts';
import { useAuthorityTexts } from './authority-texts.ts';
import { ContactFacts } from './contact-facts.tsx';

export type Authority = { readonly code: string; readonly name: string };

/** Behind `AuthorityContact` and `FindAuthority`, with their texts in the language shown. */
export function AuthorityDetails({ authority }: { authority: Authority }) {
  const texts = useAuthorityTexts();
  const { data, error, refetch } = useQuery(authorityContactQuery(authority.code));
  return (
    <div className="authority-contact">
      <p className="authority-contact__heading">{texts.heading({ authority: authority.name })}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data?.contact === null && <p>{texts.notEntered({ authority: authority.name })}</p>}
      {data?.contact && <ContactFacts contact={data.contact} />}
    </div>
  );
}
