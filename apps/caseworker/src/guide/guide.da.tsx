import { controlWarnedDays } from '@frikort/domain/message';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { professionalLoginHelp, rulesHelp, scheme, supportChapter } from '@frikort/ui/guide/shared.da.tsx';
import { inboxChapter } from '@frikort/ui/inbox/inbox-guide.da.tsx';
import { da as ui } from '@frikort/ui/messages.da';
import { citizen, control, letters, lists, status } from './citizen.da.tsx';
import { corrections } from './corrections.da.tsx';
import { figures } from './figures.da.tsx';
import { find, grantChapter, words } from './find.da.tsx';
import { administrator, login } from './login.da.tsx';
import { data, others, rules } from './others.da.tsx';
import { outline } from './outline.ts';
import { pictures } from './pictures/da.gen.ts';
import { selfServiceChapter } from './self-service.da.tsx';
import { transfer } from './transfer.da.tsx';

/** The caseworkers' guide, in Danish. */
export const guide = guideOf(
  outline,
  {
    title: ui.help.guides.caseworker,
    lead: 'For ansatte i kommunerne, der opretter og følger sociale frikort. Vejledningen viser, hvordan du bruger Socialt frikort. Den beskriver ikke sagsgange eller lovens regler.',
    changes: {
      '1.0': [
        'Første udgave af vejledningen.',
        'Du logger på med MitID Erhverv. NemID findes ikke længere.',
        'Frikort gælder alle år, der er åbnet, i stedet for to bestemte år.',
        'Lister over borgere uden sagsbehandler og over alle kommunens borgere, som kan hentes som fil.',
        'Deaktivering og genaktivering har begrundelse og afgørelsesdato.',
        'Borgeren kan se, hvem der har set oplysningerne.',
      ],
    },
    chapters: {
      ordningen: { title: 'Hvad er et socialt frikort?', texts: [scheme] },
      ord: words,
      'log-paa': login,
      'tildel-rettighed': administrator,
      'find-borger': find,
      opret: grantChapter,
      'borgerens-side': citizen,
      lister: lists,
      kontrol: control,
      rettelser: corrections,
      overfoersler: transfer,
      tal: figures,
      selvbetjening: selfServiceChapter,
      beskeder: inboxChapter(
        [
          'En kollega, der har overtaget en borger fra dig eller tilknyttet dig en.',
          `Kontroller, der skal ske inden for ${controlWarnedDays} dage, og kontroller, der er for sent på den.`,
          'Overførsler, der venter på svar eller er afvist, og borgere, der er overført.',
          'Virksomheder, der beder om at rette en låst ansættelse, og borgere, der siger, at noget er forkert.',
        ],
        'Du får besked om de borgere, du er tilknyttet. Er ingen tilknyttet, får alle sagsbehandlere i kommunen besked. Hører borgeren ikke længere til kommunen, kan du ikke se, hvem en gammel besked handler om.',
      ),
      deaktiver: status,
      breve: letters,
      regler: rules,
      'virksomheder-og-borgere': others,
      persondata: data,
      support: supportChapter([
        rulesHelp,
        'Sagsgange og journalisering: kommunens egen ledelse og fagsystem.',
        professionalLoginHelp,
      ]),
    },
  },
  pictures,
);
