import { Name } from '@frikort/ui/guide/prose.tsx';
import { da } from '../messages.da.ts';
import { da as selfService } from '../self-service/self-service.da.ts';
import type { Said } from './outline.ts';

const { navigation } = da;
const { counts } = selfService;

export const selfServiceChapter: Said['selvbetjening'] = {
  title: selfService.title,
  texts: [
    'Kommunen kan se, hvor meget der klares digitalt, uge for uge fra mandag til søndag, og hente tallene til KOMHEN. Tallene siger ikke noget om den enkelte.',
    'Hent ugens indberetning',
    [
      <>
        Vælg <Name>{navigation.selfService}</Name> på startsiden. Sidste uge er valgt. Har driften valgt
        tælleuger, kan du vælge dem med ét tryk.
      </>,
      <>
        Vælg <Name>{selfService.report}</Name>. Filen har én linje for hver opgave, som kommunen har givet et
        KLE-nummer.
      </>,
    ],
    'Forstå tallene',
    'Vælg en uge, og hvilken opgave figuren skal vise. Vil du sammenligne, så vælg en uge mere: så står de ved siden af hinanden.',
    [
      'Kvitteringen er det tal, der indberettes: det, der er gennemført. Den tælles af historikken, altid, og holdes op mod loggen. Er der forskel, står det ud for opgaven.',
      'Trinene før kvitteringen kan mangle, fordi nogen har sagt nej til at blive talt, eller fordi en forbindelse svigtede. Gennemførselsprocenten er kvitteringer i procent af dem, der begyndte at udfylde.',
      'Det, virksomheders it-systemer sender af sig selv, står for sig og er hverken selvbetjening eller en henvendelse. En fil, som en medarbejder sender, er selvbetjening.',
      'Virksomheders registreringer tælles i den kommune, der er ansvarlig for borgeren.',
    ],
    counts.title,
    <>
      Under <Name>{selfService.toCounts}</Name> skriver I, hvor mange der ringede, kom eller skrev. Formularen
      husker jeres valg. Alle i kommunen kan slette det, der er gemt, og loggen husker, hvem der gjorde det.
      Så viser siden, hvor stor en del der er selvbetjening, ved siden af målet.
    </>,
  ],
};
