const month = { granted: 41, active: 3812, employments: 655, amountOere: 118_240_000 };
const year = {
  granted: 512,
  active: 3901,
  employments: 7914,
  amountOere: 1_423_880_000,
  used: 1687,
  averageOere: 844_031,
};

const months = <Figures extends object>(figures: Figures) => [{ month: 1, ...figures }];

/** What is counted, as an example: made-up figures. */
export const answered = {
  openStatistics: {
    licence: {
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Socialt frikort',
    },
    years: [
      {
        year: 2025,
        publishedOn: '2026-01-30',
        national: { ...year, companies: 913, daysToFirst: { lower: 12, median: 34, upper: 90.5 } },
        months: months(month),
        municipalities: [
          { code: '0751', name: 'Aarhus Kommune', ...year },
          {
            code: '0825',
            name: 'Læsø Kommune',
            granted: null,
            active: 6,
            employments: null,
            amountOere: null,
            used: null,
            averageOere: null,
          },
        ],
      },
    ],
    soFar: {
      publishedOn: '2026-11-01',
      years: [
        {
          year: 2026,
          granted: 470,
          active: 4010,
          used: 1540,
          employments: 7210,
          amountOere: 1_302_500_000,
        },
      ],
    },
  },
  ownStatistics: {
    countedAt: '2026-11-20T23:04:11.000Z',
    years: [
      {
        year: 2026,
        ...year,
        companies: 88,
        firstEmployments: 61,
        daysToFirst: { lower: 9, median: 31, upper: 77 },
        months: months({ ...month, used: 402, averageOere: 294_129, companies: 61 }),
      },
    ],
  },
  statisticsCounts: {
    counts: [{ countedOn: '2026-11-21', countedAt: '2026-11-20T23:04:11.000Z', tookMs: 4_210 }],
    editions: [{ name: '2026-11', publishedAt: '2026-10-31T23:02:40.000Z' }],
  },
};
