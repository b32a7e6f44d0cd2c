/* Examples: counting of self-service. */

const count = { flow: 'register', channel: 'phone', week: '2026-W47', count: 4 } as const;

const settings = {
  unit: 'Borgerservice',
  closedAtOnce: true,
  kle: { grant: '00.00.00', register: '00.00.01' },
} as const;

const tasks = {
  season: 'autumn',
  year: 2026,
  weeks: ['2026-W45', '2026-W46'],
  tasks: [
    {
      flow: 'register',
      obligation: 'obligatory',
      name: { da: 'Socialt frikort: registrering', en: 'Socialt frikort: registration' },
    },
  ],
} as const;

/** What is sent. */
export const sent = {
  flowStep: { flow: 'register', step: 'started', flowId: '3f2b8a52-6c1d-4e7f-9a30-5d1c7b8e9f01' },
  handCounts: { counts: [count] },
  reportSettings: settings,
  countingTasks: tasks,
} as const;

const stepNames = [
  'introduction',
  'print-guide',
  'print-caseworker',
  'cpr-login',
  'cvr-login',
  'started',
  'summary',
  'signing',
  'receipt',
] as const;
const told = { introduction: 0, 'cvr-login': 52, started: 50, summary: 44, receipt: 42 } as const;
const own = (step: (typeof stepNames)[number]) => (step in told ? told[step as keyof typeof told] : 0);

/** What is answered. */
export const answered = {
  selfServiceWeek: {
    week: '2026-W47',
    from: '2026-11-16',
    to: '2026-11-22',
    authority: { code: '0751', name: 'Aarhus Kommune' },
    complete: true,
    flows: [
      {
        flow: 'register',
        role: 'employee',
        steps: stepNames.map((step) => ({
          step,
          own: own(step),
          country: step === 'introduction' ? 310 : 0,
        })),
        receipts: { web: 42, import: 11, integration: 3 },
        recount: 56,
        completion: 84,
        byHand: { phone: 4, counter: 0, letter: 1 },
        share: 91.4,
      },
    ],
  },
  selfServiceShare: {
    goalPercent: 80,
    weeks: [
      { week: '2026-W46', selfService: 40, byHand: 9, share: 81.6 },
      { week: '2026-W47', selfService: 53, byHand: 5, share: 91.4 },
    ],
  },
  selfServiceReport: {
    items: [
      {
        direction: 'incoming',
        channel: 'self-service',
        unit: settings.unit,
        kle: settings.kle.register,
        kind: 'new-case',
        closedAtOnce: true,
        date: '2026-11-16',
        count: 53,
      },
    ],
  },
  handCountUpload: {
    id: '019ac000-0000-7000-8000-0000000000f1',
    at: '2026-11-23T08:30:00.000Z',
    by: 'Ib Iversen',
    counts: [count],
  },
  reportSettings: {
    version: 2,
    ...settings,
    changedAt: '2026-11-20T09:00:00.000Z',
    changedBy: 'Hanne Admin',
  },
  countingTasks: { version: 1, ...tasks, changedAt: '2026-10-01T08:00:00.000Z' },
} as const;
