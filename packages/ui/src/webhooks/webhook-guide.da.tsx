import { formerSecretDays, webhookPatienceDays } from '@frikort/domain/webhook';
import type { ChapterTexts } from '../guide/outline.tsx';
import { Name } from '../guide/prose.tsx';
import type { webhookChapter as outline } from './webhook-guide.ts';
import { da as texts } from './webhook-texts.da.ts';

/** How events are had sent, for the guides of companies and administrators, in Danish. @param page its name in the menu */
export const webhookChapter = (page: string): ChapterTexts<typeof outline> => ({
  title: texts.title,
  texts: [
    `Jeres eget it-system kan få besked, når der sker noget, så det ikke selv skal blive ved med at spørge. ${texts.what}`,
    [
      <>
        Vælg <Name>{page}</Name> i menuen, og så <Name>{texts.add}</Name>.
      </>,
      'Skriv den adresse, du har fået af den, der passer it-systemet, og en e-mail, vi kan skrive til, hvis noget går i stå. Brug en fælles postkasse.',
      <>
        Vælg de hændelser, it-systemet har brug for, og så <Name>{texts.create}</Name>.
      </>,
      'Kopiér hemmeligheden, og giv den til den, der passer it-systemet.',
      <>
        Vælg <Name>{texts.test}</Name>, og se under <Name>{texts.deliveries}</Name>, om den kom frem.
      </>,
    ],
    {
      alt: 'Formularen med adressen, hændelser bliver sendt til, en e-mail og de hændelser, man kan vælge.',
      caption: 'En ny modtager: hvor hændelserne skal sendes hen, og hvilke.',
    },
    {
      heading: 'Hemmeligheden bliver kun vist én gang',
      text: (
        <>
          Er den blevet væk, så vælg <Name>{texts.rotate}</Name>. Den forrige gælder i {formerSecretDays} dage
          endnu, så der er tid til at skifte.
        </>
      ),
    },
    [
      [
        texts.failing,
        `Vi prøver igen med længere og længere pauser og skriver til jer, højst én gang om dagen. Er intet kommet igennem i ${webhookPatienceDays} dage, sætter vi afsendelsen på pause. Det, der sker imens, venter.`,
      ],
      [
        texts.again,
        <>
          Sender én hændelse igen. Under <Name>{texts.show}</Name> står, hvad der blev sendt, og hvad
          modtageren svarede.
        </>,
      ],
      [texts.recover, 'Sender alt det, modtageren ikke har taget imod, for eksempel når den har været nede.'],
    ],
  ],
});
