import type {
  Benefit,
  EndReason,
  Occupation,
  ParticipantKind,
  Sex,
} from '@frikort/domain/effort-participant';
import type { EffortRight } from '@frikort/domain/effort-right';

/** The words of efforts in Danish, for pages and files (R39, R42). */
export type EffortWords = {
  readonly rights: Readonly<Record<EffortRight, string>>;
  readonly kinds: Readonly<Record<ParticipantKind, string>>;
  readonly sexes: Readonly<Record<Sex, string>>;
  readonly benefits: Readonly<Record<Benefit, string>>;
  readonly occupations: Readonly<Record<Occupation, string>>;
  readonly endReasons: Readonly<Record<EndReason, string>>;
};

export const effortWords: EffortWords = {
  rights: {
    'effort-administrator': 'Administrator',
    'effort-manager': 'Indsatsansvarlig',
    'participant-manager': 'Deltageransvarlig',
  },
  kinds: { identified: 'Med navn', anonymous: 'Anonymt' },
  sexes: { woman: 'Kvinde', man: 'Mand' },
  benefits: {
    'cash-benefit': 'Kontanthjælp',
    'education-benefit': 'Uddannelseshjælp',
    'unemployment-benefit': 'Dagpenge',
    'sickness-benefit': 'Sygedagpenge',
    'resource-benefit': 'Ressourceforløbsydelse',
    'flexi-benefit': 'Ledighedsydelse eller flekslønstilskud',
    'disability-pension': 'Førtidspension',
    'study-grant': 'SU',
    'own-income': 'Egen indtægt',
    other: 'Andet',
  },
  occupations: {
    'ordinary-job': 'Ordinært arbejde',
    'subsidised-job': 'Løntilskud',
    'flexi-job': 'Fleksjob',
    traineeship: 'Virksomhedspraktik',
    education: 'Uddannelse',
    'voluntary-work': 'Frivilligt arbejde',
    none: 'Ingen',
  },
  endReasons: {
    completed: 'Gennemført',
    job: 'Fik arbejde',
    education: 'Begyndte på uddannelse',
    'other-effort': 'Gik videre til en anden indsats',
    health: 'Helbred',
    moved: 'Flyttede',
    'dropped-out': 'Stoppede før tid',
    other: 'Andet',
  },
};
