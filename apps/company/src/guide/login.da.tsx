import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { mitIdApp, sessionEnd } from '@frikort/ui/guide/shared.da.tsx';
import { logins } from '@frikort/ui/login-refusals.da';
import { da as ui } from '@frikort/ui/messages.da';
import type { Said } from './outline.ts';

export const login: Said['log-paa'] = {
  title: 'Log på',
  texts: [
    'Alle medarbejdere med et MitID Erhverv, der hører til virksomhedens CVR-nummer, kan logge på. Du skal ikke have en særlig rettighed. Alle, der logger på for virksomheden, ser de samme ansættelser, uanset P-nummer.',
    {
      alt: 'Forsiden med tre indgange: sagsbehandler, virksomhed og borger.',
      caption: `De tre indgange på forsiden. Brug “${ui.entrance.company}”.`,
    },
    [
      <>
        Vælg <Name>{ui.entrance.company}</Name> på <a href="/">forsiden</a>.
      </>,
      'Vælg MitID Erhverv, når NemLog-in spørger.',
      'Er du knyttet til flere virksomheder, så vælg den, der ansætter borgeren.',
      'Godkend med MitID.',
    ],
    'Øverst på siden står, hvem du er, og hvilken virksomhed du er logget på for. Er det den forkerte, så log af og på igen.',
    {
      heading: 'Kommuner, foreninger og små virksomheder',
      text: (
        <>
          En kommune, der selv ansætter en borger, bruger også denne indgang, med kommunens CVR-nummer. Har
          virksomheden ikke MitID Erhverv endnu, så tilmeld den på{' '}
          <ExternalLink href={externalLinks.mitIdErhverv}>mitid-erhverv.dk</ExternalLink>. Den, der
          administrerer det hos jer, opretter de medarbejdere, der skal kunne logge på.
        </>
      ),
    },
    mitIdApp,
    sessionEnd,
    'Hvis du ikke kommer ind',
    'Siden fortæller dig, hvad der er galt. Her er det, den kan sige, og hvad du gør ved det.',
    logins,
  ],
};
