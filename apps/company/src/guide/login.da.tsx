import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import type { Chapter } from '@frikort/ui/guide/guide';
import { Name, Picture, Refusals, Remember, Steps } from '@frikort/ui/guide/prose.tsx';
import { MitIdApp, SessionEnd } from '@frikort/ui/guide/shared.da.tsx';
import { logins } from '@frikort/ui/login-refusals.da';
import { da as ui } from '@frikort/ui/messages.da';
import { pictures } from './pictures/da.gen.ts';

export const login: Chapter = {
  id: 'log-paa',
  title: 'Log på',
  body: (
    <>
      <p>
        Alle medarbejdere med et MitID Erhverv, der hører til virksomhedens CVR-nummer, kan logge på. Du skal
        ikke have en særlig rettighed. Alle, der logger på for virksomheden, ser de samme ansættelser, uanset
        P-nummer.
      </p>
      <Picture
        of={pictures.entrances}
        alt="Forsiden med tre indgange: sagsbehandler, virksomhed og borger."
        caption={`De tre indgange på forsiden. Brug “${ui.entrance.company}”.`}
      />
      <Steps>
        <li>
          Vælg <Name>{ui.entrance.company}</Name> på <a href="/">forsiden</a>.
        </li>
        <li>Vælg MitID Erhverv, når NemLog-in spørger.</li>
        <li>Er du knyttet til flere virksomheder, så vælg den, der ansætter borgeren.</li>
        <li>Godkend med MitID.</li>
      </Steps>
      <p>
        Øverst på siden står, hvem du er, og hvilken virksomhed du er logget på for. Er det den forkerte, så
        log af og på igen.
      </p>
      <Remember heading="Kommuner, foreninger og små virksomheder">
        <p>
          En kommune, der selv ansætter en borger, bruger også denne indgang, med kommunens CVR-nummer. Har
          virksomheden ikke MitID Erhverv endnu, så tilmeld den på{' '}
          <ExternalLink href={externalLinks.mitIdErhverv}>mitid-erhverv.dk</ExternalLink>. Den, der
          administrerer det hos jer, opretter de medarbejdere, der skal kunne logge på.
        </p>
      </Remember>
      <MitIdApp />
      <SessionEnd />
      <h3>Hvis du ikke kommer ind</h3>
      <p>Siden fortæller dig, hvad der er galt. Her er det, den kan sige, og hvad du gør ved det.</p>
      <Refusals
        texts={logins}
        codes={[
          'cvr-missing',
          'wrong-entrance',
          'assurance-too-low',
          'cancelled-at-provider',
          'login-expired',
          'login-cookie-missing',
          'login-invalid',
        ]}
      />
    </>
  ),
};
