import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { professionalLoginHelp, rulesHelp, supportChapter } from '@frikort/ui/guide/shared.da.tsx';
import { permissionNames } from '@frikort/ui/permission-names';
import { da as systems } from '@frikort/ui/systems/systems.da';
import { da as contact } from '../authority-contact/contact.da.ts';
import { logGuide } from '../log/log-guide.da.tsx';
import { da as app } from '../messages.da.ts';
import { outline } from './outline.ts';
import { pictures } from './pictures/da.gen.ts';

const { navigation, guides } = app;

/** The guide of a municipality's administrator, in Danish. */
export const guide = guideOf(
  outline,
  {
    title: guides.administrator,
    lead: 'For den i kommunen, der skriver kommunens kontaktoplysninger, giver kommunens it-systemer adgang og kan læse kommunens log. Vejledningen for sagsbehandlere gælder også dig.',
    changes: { '1.0': ['Første udgave af vejledningen.'] },
    chapters: {
      adgang: {
        title: 'Sådan får du adgang',
        texts: [
          <>
            Administratoren er en sagsbehandler med en rettighed mere. Du logger på som sagsbehandler, og
            menuen har tre sider mere: <Name>{navigation.contact}</Name>, <Name>{navigation.systems}</Name> og{' '}
            <Name>{navigation.log}</Name>.
          </>,
          [
            <>
              Bed den, der administrerer kommunens MitID Erhverv, om at tildele dig rettighederne{' '}
              <Name>{permissionNames.caseworker}</Name> og <Name>{permissionNames.administrator}</Name>.
            </>,
            'Begge skal gælde kommunens CVR-nummer, ikke et SE-nummer eller et P-nummer.',
            'Log af, og log på igen. Rettighederne gælder fra næste login.',
          ],
        ],
      },
      kontaktoplysninger: {
        title: contact.title,
        texts: [
          'Skriv her, hvordan borgere og virksomheder får fat i jer. Oplysningerne står på jeres borgeres sider og på siden, hvor alle kan finde en kommune. Virksomheder får ikke at vide, hvilken kommune en borger hører til. De vælger kommunen selv.',
          [
            <>
              Udfyld <Name>{contact.phone}</Name>. Resten kan du udelade.
            </>,
            'Brug en fælles postkasse som e-mail, så ingen skal rette den, når en medarbejder stopper.',
            'Skriv åbningstiderne både på dansk og på engelsk.',
            <>
              Tryk <Name>{contact.save}</Name>. Alle kan se det med det samme.
            </>,
          ],
          {
            alt: 'Formularen med kommunens telefon, e-mail, hjemmeside, adresse og åbningstider, og under den, hvordan borgere ser det.',
            caption: 'Kommunens kontaktoplysninger. Nederst ser du, hvordan borgere ser dem.',
          },
          <>
            Under <Name>{contact.historyHeading}</Name> står, hvem i kommunen der har rettet hvad. Retter to
            samtidig, får den anden besked og vælger selv, hvad der skal gælde.
          </>,
        ],
      },
      'it-systemer': {
        title: 'Kommunens it-systemer',
        texts: [
          'Kommunens eget it-system, for eksempel fagsystemet, kan selv hente borgernes frikort. Det kan ikke oprette eller deaktivere et frikort: det kræver en sagsbehandler.',
          [
            <>
              Vælg <Name>{navigation.systems}</Name> i menuen, og så <Name>{systems.list.create}</Name>.
            </>,
            'Log på igen. Det, du opretter, gælder længe, og derfor skal du bekræfte, at det er dig.',
            'Skriv, hvad it-systemet hedder, og vælg kun det, det har brug for.',
            <>
              Kopiér nøglen, og giv den til den, der sætter it-systemet op. Vælg så{' '}
              <Name>{systems.made.goOn}</Name>.
            </>,
          ],
          {
            heading: 'Nøglen bliver kun vist én gang',
            text: 'Er den blevet væk, så lav en ny, og luk den gamle. To nøgler kan virke samtidig, så I kan skifte uden afbrydelse.',
          },
          'Det, it-systemet gør, står i loggen under dets eget navn. Borgeren kan se, at kommunen har set oplysningerne. Luk adgangen, når it-systemet ikke bliver brugt mere.',
        ],
      },
      log: {
        title: 'Kommunens log',
        texts: [
          'Loggen viser alt, hvad kommunens medarbejdere har set eller gjort, eller har prøvet på. Søger du på en borger, som kommunen er ansvarlig for, viser den også, hvad andre kommuner og virksomheder har gjort, ligesom borgeren selv kan se det. Deres medarbejderes navne står der ikke.',
          logGuide,
          {
            alt: 'De nyeste linjer i loggen med tidspunkt, hvem, hvad, formål og plads i loggen.',
            caption: 'Kommunens log, det seneste først.',
          },
          {
            heading: 'Når en borger spørger',
            text: 'Borgeren kan selv se, hvilke organisationer der har set oplysningerne. Spørger borgeren hvorfor, så søg på borgeren, find linjen, og slå navnene til for at spørge medarbejderen. Borgeren skal normalt ikke have navnet.',
          },
          'Har en anden organisation set noget, den ikke skulle, så kontakt den. Kan I ikke finde ud af, hvad der er sket, så kontakt support.',
        ],
      },
      support: supportChapter([rulesHelp, professionalLoginHelp]),
    },
  },
  pictures,
);
