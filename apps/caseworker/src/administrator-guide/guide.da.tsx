import { mostHandOversADay } from '@frikort/domain/hand-over';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { professionalLoginHelp, rulesHelp, supportChapter } from '@frikort/ui/guide/shared.da.tsx';
import { permissionNames } from '@frikort/ui/permission-names';
import { da as systems } from '@frikort/ui/systems/systems.da';
import { webhookChapter } from '@frikort/ui/webhooks/webhook-guide.da.tsx';
import { da as contact } from '../authority-contact/contact.da.ts';
import { da as handOvers } from '../hand-overs/hand-overs.da.ts';
import { da as letterTexts } from '../letter-texts/letter-texts.da.ts';
import { logGuide } from '../log/log-guide.da.tsx';
import { da as app } from '../messages.da.ts';
import { da as selfService } from '../self-service/self-service.da.ts';
import { outline } from './outline.ts';
import { pictures } from './pictures/da.gen.ts';

const { navigation, guides } = app;

/** The guide of a municipality's administrator, in Danish. */
export const guide = guideOf(
  outline,
  {
    title: guides.administrator,
    lead: 'For den i kommunen, der skriver kommunens kontaktoplysninger og teksten i dens breve, giver kommunens it-systemer adgang, laver opgørelser til dem og kan læse kommunens log. Vejledningen for sagsbehandlere gælder også dig.',
    changes: {
      '1.1': [
        'Lav opgørelser til kommunens øvrige systemer.',
        'Skriv, hvad der skal stå i kommunens breve.',
        'Lad kommunens it-systemer få besked, når der sker noget.',
      ],
      '1.0': ['Første udgave af vejledningen.'],
    },
    chapters: {
      adgang: {
        title: 'Sådan får du adgang',
        texts: [
          <>
            Administratoren er en sagsbehandler med en rettighed mere. Du logger på som sagsbehandler, og
            menuen har seks sider mere: <Name>{navigation.contact}</Name>, <Name>{navigation.letters}</Name>,{' '}
            <Name>{navigation.systems}</Name>, <Name>{navigation.events}</Name>,{' '}
            <Name>{navigation.handOvers}</Name> og <Name>{navigation.log}</Name>.
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
      breve: {
        title: letterTexts.title,
        texts: [
          'Når en sagsbehandler opretter eller deaktiverer et frikort, laver systemet et brev til borgeren. Her skriver du, hvad der står i det. Indtil du gør det, bruger brevene en standardtekst.',
          [
            <>
              Vælg <Name>{navigation.letters}</Name> i menuen, og så brevet.
            </>,
            'Skriv overskriften og teksten på dansk og på engelsk, med en tom linje mellem to afsnit.',
            <>
              Sæt markøren, hvor borgerens navn, beløbet eller noget andet skal stå, vælg det på listen{' '}
              <Name>{letterTexts.placeholder}</Name>, og tryk <Name>{letterTexts.insert}</Name>.
            </>,
            <>
              Se brevet til en opdigtet borger under teksten, eller hent det som PDF, og tryk{' '}
              <Name>{letterTexts.save}</Name>.
            </>,
          ],
          {
            heading: 'Skriv klagevejledningen',
            text: 'En afgørelse om at deaktivere et frikort kan borgeren klage over. Standardteksten siger kun, at borgeren kan kontakte kommunen. Kommunen skriver selv, hvor og hvornår der skal klages.',
          },
          <>
            En ny tekst gælder for de afgørelser, der bliver truffet fra nu af. Et brev, der er lavet, bliver
            ved med at være, som det var. Under <Name>{letterTexts.historyHeading}</Name> kan du læse hver
            udgave, og hvem der gemte den.
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
      haendelser: webhookChapter(navigation.events),
      opgoerelser: {
        title: handOvers.title,
        texts: [
          `${handOvers.lead} En opgørelse bliver stående, som den var: tallene er de samme, når I henter den igen, også selv om en virksomhed har rettet noget imens.`,
          [
            <>
              Vælg <Name>{navigation.handOvers}</Name> i menuen, og skriv perioden. Sidste år er foreslået.
              Med er de ansættelser, der slutter i perioden.
            </>,
            <>
              Vælg <Name>{handOvers.kinds.everything}</Name> den første gang. Vælg{' '}
              <Name>{handOvers.kinds.changes}</Name>, når I kun skal bruge det, der er nyt siden de tidligere
              opgørelser for samme periode.
            </>,
            <>
              Tryk <Name>{handOvers.make}</Name>. Opgørelsen står nu øverst på listen.
            </>,
            <>
              Hent <Name>{handOvers.employments}</Name> eller <Name>{handOvers.totals}</Name> som fil til et
              regneark eller et andet it-system.
            </>,
          ],
          {
            alt: 'Formularen med periode og valget mellem alt og det, der er ændret, og listen over tidligere opgørelser med knapper, der henter dem.',
            caption: 'Opgørelser til kommunen. På listen står, hvem der har lavet hver af dem.',
          },
          {
            heading: 'Borgerne kan se det',
            text: (
              <>
                Hver gang I henter en opgørelse, står det i loggen, og alle borgere i den kan se det. Vælg kun{' '}
                <Name>{handOvers.withCpr}</Name>, når det andet it-system ikke kan kende borgeren på andet.
              </>
            ),
          },
          <>
            Et it-system, der må <Name>{systems.scopes['citizens:read'].name}</Name>, kan selv lave og hente
            opgørelser. De står på listen under dets navn. Kommunen kan i alt lave {mostHandOversADay} på et
            døgn.
          </>,
        ],
      },
      selvbetjening: {
        title: selfService.settings.title,
        texts: [
          'Kommunens indberetning til KOMHEN har en linje for hver opgave, som I giver et KLE-nummer. Der er ingen numre på forhånd: I vælger dem selv.',
          [
            <>
              Vælg <Name>{navigation.selfService}</Name> på startsiden og så{' '}
              <Name>{selfService.toSettings}</Name>.
            </>,
            'Skriv KLE-numrene for de opgaver, I indberetter, og enheden, hvis I indberetter for enheder.',
            <>
              Vælg <Name>{selfService.settings.closedNo}</Name> under{' '}
              <Name>{selfService.settings.closedAtOnce}</Name>, hvis jeres fagsystem henter sagerne herfra af
              sig selv.
            </>,
          ],
          'Tallene og filen kan alle kommunens sagsbehandlere se og hente. Hvordan de skal forstås, står i vejledningen for sagsbehandlere.',
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
