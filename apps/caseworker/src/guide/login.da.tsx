import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { mitIdApp, sessionEnd } from '@frikort/ui/guide/shared.da.tsx';
import { logins } from '@frikort/ui/login-refusals.da';
import { da as ui } from '@frikort/ui/messages.da';
import { permissionNames } from '@frikort/ui/permission-names';
import type { Said } from './outline.ts';

export const login: Said['log-paa'] = {
  title: 'Log på',
  texts: [
    'To ting skal være på plads, før du kan logge på som sagsbehandler:',
    [
      'Du har et MitID Erhverv, der hører til din kommune.',
      <>
        Det har fået rettigheden <Name>{permissionNames.caseworker}</Name>, og den gælder hele kommunens
        CVR-nummer.
      </>,
    ],
    [
      <>
        Vælg <Name>{ui.entrance.caseworker}</Name> på <a href="/">forsiden</a>.
      </>,
      'Vælg MitID Erhverv, eller kommunens eget login, når du bliver spurgt.',
      'Er du knyttet til flere organisationer, så vælg kommunen.',
      'Godkend med MitID.',
    ],
    {
      alt: 'Forsiden med tre indgange: sagsbehandler, virksomhed og borger.',
      caption: (
        <>
          De tre indgange på forsiden. Sagsbehandlere bruger <Name>{ui.entrance.caseworker}</Name>.
        </>
      ),
    },
    'På forsiden står også driftsstatus: planlagt arbejde og driftsforstyrrelser. Mens de varer, står de også øverst på alle sider.',
    mitIdApp,
    sessionEnd,
    'Hvis du ikke kommer ind',
    'Siden fortæller dig, hvad der er galt. Her er det, den kan sige, og hvad du gør ved det.',
    logins,
  ],
};

export const administrator: Said['tildel-rettighed'] = {
  title: 'For administratorer: giv en sagsbehandler adgang',
  texts: [
    'Kapitlet er for den, der administrerer kommunens MitID Erhverv. Rettigheder bliver givet dér, ikke her.',
    [
      <>
        Log på <ExternalLink href={externalLinks.mitIdErhverv}>MitID Erhverv</ExternalLink> som administrator,
        og find medarbejderen. Er medarbejderen ikke oprettet, så opret først en bruger.
      </>,
      <>
        Tildel rettigheden <Name>{permissionNames.caseworker}</Name>.
      </>,
      'Vælg, at rettigheden gælder organisationen, altså CVR-nummeret. Vælg ikke en afgrænsning til et SE-nummer eller et P-nummer.',
      'Gem, og bed medarbejderen om at logge på. Rettigheden gælder fra næste login.',
    ],
    {
      heading: 'CVR-nummeret, ikke SE- eller P-nummer',
      text: (
        <>
          En rettighed, der er begrænset til en del af kommunen, giver ikke adgang. Det er den fejl, der
          oftest holder sagsbehandlere ude. Siden siger det: “{logins['privilege-scope-too-narrow'].title}”.
        </>
      ),
    },
    'Det CVR-nummer, rettigheden gælder, skal være det samme som det, medarbejderens login hører til. Stopper medarbejderen eller får andre opgaver, så fjern rettigheden. Medarbejdere, der kun skal registrere kommunens egne ansættelser, skal ikke have rettigheden. De bruger indgangen for virksomheder.',
  ],
};
