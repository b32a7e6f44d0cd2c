/** The groups of the document, in the order in which it shows them. */
export const tags = [
  { name: 'citizens', description: 'Caseworkers: find, grant, follow' },
  { name: 'transfers', description: 'Citizens who go to another municipality' },
  { name: 'employments', description: 'Companies: look up, register, correct' },
  { name: 'events', description: 'What happened, for other systems to follow' },
  { name: 'messages', description: 'What people are told in the app, and by mail where they ask for it' },
  { name: 'hand-overs', description: 'What a municipality takes out for its other systems, kept as it was' },
  { name: 'efforts', description: 'Efforts of municipalities and their joint bodies, and who takes part' },
  { name: 'statistics', description: 'What frikort lead to: open figures, and a municipality’s own' },
  {
    name: 'self-service',
    description: 'How much of a municipality’s work comes in by self-service, and how it reports it',
  },
  { name: 'me', description: 'Citizens about themselves' },
  { name: 'integrations', description: 'Outside systems: whose they are, and who has approved them' },
  { name: 'session', description: 'Who is logged in' },
  { name: 'public', description: 'For everyone' },
  { name: 'operator', description: 'The operator: programme years, service notices, alarms' },
  {
    name: 'audit',
    description: 'The log: for the operator, and for administrators about their municipality',
  },
];

export const tagNames: ReadonlySet<string> = new Set(tags.map(({ name }) => name));
