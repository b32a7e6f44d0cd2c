// The same hook for a team that knows of the race: the card is locked until Directus has inserted, so that whoever
// comes next waits and sums up what this one has inserted.

import { createError } from '@directus/errors';

const CardUnknown = createError('CARD_UNKNOWN', 'No such card.', 404);
const AllowanceSpent = createError(
  'ALLOWANCE_SPENT',
  'That is more than what is left of the yearly amount.',
  422,
);

export default ({ filter }) => {
  filter('employments.items.create', async (employment, _meta, { database }) => {
    const card = await database('cards').where({ card_number: employment.card }).forUpdate().first();
    if (!card) throw new CardUnknown();

    const year = employment.end_date.slice(0, 4);
    const { used } = await database('employments')
      .where({ card: employment.card, status: 'registered' })
      .whereBetween('end_date', [`${year}-01-01`, `${year}-12-31`])
      .sum({ used: 'amount_oere' })
      .first();
    if (Number(used ?? 0) + employment.amount_oere > card.allowance_oere) throw new AllowanceSpent();

    return { ...employment, status: 'registered' };
  });
};
