import { editableDays } from '@frikort/domain/employment';
/** The texts of "my data", in Danish. */
export const da = {
  title: 'Mine oplysninger',
  lead: 'Her ser du dine vigtigste oplysninger. Du kan også hente dem.',
  facts: 'Dine oplysninger',
  download: 'Hent dine oplysninger',
  downloadText:
    'Filen har det, du kan se her: dine oplysninger, dit frikort i alle år, ansættelserne med historik, og hvem der har set dine oplysninger. Frikortets egen historik og CPR-registrets status er ikke med. Dem kan du bede kommunen om. Filen har også dit CPR-nummer. Pas på den, især på en computer, som andre bruger.',
  pdf: 'Hent som PDF',
  pdfHint: 'Til at læse og udskrive.',
  json: 'Hent som JSON',
  jsonHint: 'Til at give videre til et andet program. Har også det, der ikke er plads til i en PDF.',
  fetched: 'Filen er hentet. Den ligger, hvor din browser gemmer filer.',
  why: 'Hvorfor Socialt frikort har oplysningerne',
  whyText:
    'Lov om socialt frikort siger, at løn kun er skattefri og uden betydning for din ydelse, når den er registreret her. Derfor står det her, hvem du er, hvad dit frikortnummer er, og hvad virksomhederne har betalt dig.',
  from: 'Hvor de kommer fra',
  fromItems: [
    'Navn og CPR-nummer blev hentet i CPR-registret, da kommunen oprettede dit frikort, og bliver opdateret.',
    'Ansættelser, beløb og kontaktpersoner kommer fra de virksomheder, du har arbejdet for.',
    'Status, sagsbehandler og samtykke kommer fra din kommune.',
  ],
  notHere: 'Det står ikke her',
  notHereText:
    'Socialt frikort har ikke din adresse, din sag hos kommunen eller grunden til, at du har et frikort. Det har kun kommunen.',
  rights: 'Dine rettigheder',
  rightsItems: [
    'Du kan se dine oplysninger her, når du vil.',
    `Er en ansættelse forkert, så kontakt virksomheden. Den kan rette i ${editableDays - 1} dage efter slutdatoen. Derefter er ansættelsen låst, og så skal du kontakte din kommune.`,
    'Er noget andet forkert, så kontakt din kommune.',
    'Du kan gøre indsigelse mod, at oplysningerne bruges, og du kan klage til Datatilsynet.',
  ],
  policy: 'Læs mere i privatlivspolitikken',
  accessLog: 'Hvem har set mine oplysninger',
  consent: {
    ask: 'Bed om at trække dit samtykke tilbage',
    askTitle: 'Vil du bede kommunen om at trække dit samtykke tilbage?',
    askText:
      'Uden samtykke kan du ikke have et frikort. Kommunen tager stilling og kan kontakte dig. Indtil da gælder dit frikort som før, og det, der er registreret, bliver stående.',
    askedHeading: 'Du har bedt om at få dit samtykke trukket tilbage',
    asked: ({ day }: { day: string }) =>
      `Du bad om det ${day}. Kommunen tager stilling. Indtil da gælder dit frikort som før.`,
    keep: 'Behold mit samtykke alligevel',
    kept: 'Du beholder dit samtykke. Kommunen kan se det.',
  },
};

export type MyDataTexts = typeof da;
