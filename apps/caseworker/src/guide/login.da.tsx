import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import type { Chapter } from '@frikort/ui/guide/guide';
import { Name, Picture, Refusals, Remember, Steps } from '@frikort/ui/guide/prose.tsx';
import { MitIdApp, SessionEnd } from '@frikort/ui/guide/shared.da.tsx';
import { logins } from '@frikort/ui/login-refusals.da';
import { da as ui } from '@frikort/ui/messages.da';
import { permissionNames } from '@frikort/ui/permission-names';
import { pictures } from './pictures/da.gen.ts';

export const login: Chapter = {
  id: 'log-paa',
  title: 'Log på',
  body: (
    <>
      <p>To ting skal være på plads, før du kan logge på som sagsbehandler:</p>
      <ul>
        <li>Du har et MitID Erhverv, der hører til din kommune.</li>
        <li>
          Det har fået rettigheden <Name>{permissionNames.caseworker}</Name>, og den gælder hele kommunens
          CVR-nummer.
        </li>
      </ul>
      <Steps>
        <li>
          Vælg <Name>{ui.entrance.caseworker}</Name> på <a href="/">forsiden</a>.
        </li>
        <li>Vælg MitID Erhverv, eller kommunens eget login, når du bliver spurgt.</li>
        <li>Er du knyttet til flere organisationer, så vælg kommunen.</li>
        <li>Godkend med MitID.</li>
      </Steps>
      <Picture
        of={pictures.entrances}
        alt="Forsiden med tre indgange: sagsbehandler, virksomhed og borger."
        caption={
          <>
            De tre indgange på forsiden. Sagsbehandlere bruger <Name>{ui.entrance.caseworker}</Name>.
          </>
        }
      />
      <p>
        På forsiden står også driftsstatus: planlagt arbejde og driftsforstyrrelser. Mens de varer, står de
        også øverst på alle sider.
      </p>
      <MitIdApp />
      <SessionEnd />
      <h3>Hvis du ikke kommer ind</h3>
      <p>Siden fortæller dig, hvad der er galt. Her er det, den kan sige, og hvad du gør ved det.</p>
      <Refusals
        texts={logins}
        codes={[
          'privilege-missing',
          'privilege-scope-too-narrow',
          'not-a-municipality',
          'cvr-missing',
          'wrong-entrance',
          'assurance-too-low',
          'cancelled-at-provider',
          'provider-unavailable',
          'login-expired',
          'login-cookie-missing',
          'login-invalid',
        ]}
      />
    </>
  ),
};

export const administrator: Chapter = {
  id: 'tildel-rettighed',
  title: 'For administratorer: giv en sagsbehandler adgang',
  body: (
    <>
      <p>
        Kapitlet er for den, der administrerer kommunens MitID Erhverv. Rettigheder bliver givet dér, ikke
        her.
      </p>
      <Steps>
        <li>
          Log på <ExternalLink href={externalLinks.mitIdErhverv}>MitID Erhverv</ExternalLink> som
          administrator, og find medarbejderen. Er medarbejderen ikke oprettet, så opret først en bruger.
        </li>
        <li>
          Tildel rettigheden <Name>{permissionNames.caseworker}</Name>.
        </li>
        <li>
          Vælg, at rettigheden gælder organisationen, altså CVR-nummeret. Vælg ikke en afgrænsning til et
          SE-nummer eller et P-nummer.
        </li>
        <li>Gem, og bed medarbejderen om at logge på. Rettigheden gælder fra næste login.</li>
      </Steps>
      <Remember heading="CVR-nummeret, ikke SE- eller P-nummer">
        <p>
          En rettighed, der er begrænset til en del af kommunen, giver ikke adgang. Det er den fejl, der
          oftest holder sagsbehandlere ude. Siden siger det: “{logins['privilege-scope-too-narrow'].title}”.
        </p>
      </Remember>
      <p>
        Det CVR-nummer, rettigheden gælder, skal være det samme som det, medarbejderens login hører til.
        Stopper medarbejderen eller får andre opgaver, så fjern rettigheden. Medarbejdere, der kun skal
        registrere kommunens egne ansættelser, skal ikke have rettigheden. De bruger indgangen for
        virksomheder.
      </p>
    </>
  ),
};
