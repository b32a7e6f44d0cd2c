import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as texts } from '../import/import.da.ts';
import { sheetLimits } from '../import/reading/sheet.ts';
import { da as list } from '../overview/list.da.ts';
import type { Said } from './outline.ts';

export const several: Said['flere'] = {
  title: 'Registrér mange på én gang',
  texts: [
    'Har du mange ansættelser at registrere, kan du sætte dem ind fra et regneark i stedet for at skrive dem én for én. Du ser hver række og kan rette den, før noget bliver registreret.',
    [
      <>
        Vælg <Name>{list.several}</Name> over listen af ansættelser.
      </>,
      <>
        Kopiér rækkerne i regnearket, og sæt dem ind i <Name>{texts.paste}</Name>. Du kan også vælge en
        Excel-fil (.xlsx) eller en CSV-fil, eller trække den ind på siden. Under <Name>{texts.howTitle}</Name>{' '}
        er der et eksempel og en skabelon.
      </>,
      <>
        Ret de celler, der er markeret med rødt. <Name>{texts.nextWrong}</Name> fører dig fra den ene til den
        næste, og Enter fører ned til næste række.
      </>,
      <>
        Vælg <Name>{texts.tryFirst}</Name>, hvis du vil vide, hvad der bliver afvist, før du registrerer.
      </>,
      'Registrér de rækker, der er klar. De andre bliver stående, så du kan rette dem og registrere igen.',
      'Kontrollér navnene, som nu står ved rækkerne. Er et forkert, så annullér den ansættelse.',
    ],
    {
      alt: 'Rækker fra et regneark med felter, hvor to celler er markeret som forkerte, og knapperne, der registrerer.',
      caption: 'Rækkerne, før de bliver registreret. Ved hver forkert celle står, hvad der er galt.',
    },
    [
      [
        `${texts.fields.cardNumber}, ${texts.fields.startDate.toLocaleLowerCase('da')}, ${texts.fields.endDate.toLocaleLowerCase('da')} og ${texts.fields.amount.toLocaleLowerCase('da')}`,
        <>
          Skal stå i hver række. Kolonnerne bliver kendt på deres overskrifter eller på det, der står i dem.
          Er en læst forkert, så vælg <Name>{texts.columns}</Name>.
        </>,
      ],
      [
        texts.fields.reference,
        'Valgfri, for eksempel et medarbejdernummer med måned. Står referencen allerede på en ansættelse af samme borger, bliver den rettet, hvis noget er anderledes.',
      ],
      [
        texts.fields['contact.name'],
        'Skriv én for alle rækker, eller lad hver række have sin egen. Virksomhedens faste kontaktperson er foreslået.',
      ],
      [
        texts.ownFile,
        'Dine egne rækker som CSV-fil med to kolonner mere: hvad der skete med rækken, og hvad der er galt. CPR-numre er taget ud.',
      ],
    ],
    {
      heading: 'Den samme fil to gange ændrer ingenting',
      text: (
        <>
          Står en ansættelse der allerede med samme borger, datoer og løn, bliver rækken ikke registreret
          igen, medmindre du vælger <Name>{texts.meant}</Name>. Der kan højst være{' '}
          {sheetLimits.rows.toLocaleString('da')} rækker ad gangen.
        </>
      ),
    },
    texts.repeat.title,
    <>
      Skal de samme borgere have løn igen, så brug <Name>{texts.repeat.title}</Name> på den samme side. Vælg
      måneden og borgerne, og skriv den nye periode. Lønnen er den samme som sidst og kan rettes i rækkerne.
    </>,
  ],
};
