// A hook of Directus as its documentation shows one: before an employment is made, what is used of the card's
// yearly amount is summed up, and the employment is refused when it is more than what is left. Directus calls this
// inside the transaction that it inserts in.

import { createError } from '@directus/errors';

const CardUnknown = createError('CARD_UNKNOWN', 'No such card.', 404);
const AllowanceSpent = createError(
  'ALLOWANCE_SPENT',
  'That is more than what is left of the yearly amount.',
  422,
);

export default ({ filter }) => {
  filter('employments.items.create', async (employment, _meta, { database }) => {
    const card = await database('cards').where({ card_number: employment.card }).first();
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
