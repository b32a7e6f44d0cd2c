import { transferOpenDays } from '@frikort/domain/transfer';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as about } from '../citizen-messages.da.ts';
import { da } from '../messages.da.ts';
import { da as transfers } from '../transfers/transfers.da.ts';
import type { Said } from './outline.ts';

const { navigation, start } = da;

export const transfer: Said['overfoersler'] = {
  title: 'Overfør en borger til en anden kommune',
  texts: [
    'Skal en anden kommune være ansvarlig for borgeren, kan frikortet overføres, også når det er inaktivt. Det sker aldrig af sig selv, heller ikke når borgeren flytter adresse i CPR.',
    [
      <>
        Vælg <Name>{about.transfer.action}</Name> på borgerens side.
      </>,
      'Vælg kommunen, og skriv hvorfor. Den anden kommune kan se begrundelsen og borgerens navn, CPR-nummer og frikortnummer, mens tilbuddet er åbent.',
      <>
        Vælg <Name>{transfers.offer.confirm}</Name>.
      </>,
    ],
    'Anmod om en borger fra en anden kommune',
    <>
      Søg på borgerens nummer. Har borgeren et frikort i en anden kommune, kan du vælge{' '}
      <Name>{transfers.request.action}</Name> og skrive hvorfor. Anmodningen går til den ansvarlige kommune.
      Du får ikke at vide, hvilken det er, eller noget om borgeren, før den har godkendt. En anmodning tæller
      med, som en søgning gør.
    </>,
    'Svar på en overførsel',
    <>
      Startsiden viser under <Name>{start.attention}</Name>, hvor mange overførsler der venter på jer. Under{' '}
      <Name>{navigation.transfers}</Name> ser du dem, I skal svare på, og dem, I har sendt, også dem, der er
      afgjort. Du kan også se, hvor lang tid det tager jer og andre at godkende.
    </>,
    [
      'Godkend: Kommunen skifter i samme øjeblik. Overtager I borgeren, kan du samtidig tilknytte dig selv. Ellers er ingen tilknyttet.',
      'Afvis: Skriv en begrundelse, som den anden kommune kan se. Borgeren bliver, hvor borgeren er.',
      'Træk tilbage: Det kan den kommune, der har sendt overførslen, indtil den er afgjort.',
      `En overførsel, som ingen svarer på, udløber efter ${transferOpenDays} dage. Der kan kun være én åben for hver borger.`,
    ],
    'Når borgeren er overført',
    [
      'Den nye kommune ser frikortet, alle ansættelser og hele historikken. I historikken står den gamle kommune, men ikke navnene på dens sagsbehandlere.',
      'Den gamle kommune ser ikke længere borgeren. De opgørelser, den har lavet, har den stadig.',
      'Næste kontrol skal være senest på samme dag som før.',
      'Frikortnummeret er det samme, og virksomheder mærker ikke noget. Borgeren kan se, hvornår kommunen skiftede, fra hvilken og til hvilken, og begrundelsen.',
    ],
  ],
};
