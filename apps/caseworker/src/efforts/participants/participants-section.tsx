import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useQuery } from '@tanstack/react-query';
import type { Effort } from '../../queries/efforts.ts';
import { figuresQuery } from '../../queries/participants.ts';
import { ofEffort } from '../places.ts';
import { useParticipantTexts } from './participant-texts.ts';
import { TotalCounts } from './total-counts.tsx';

/** How many take part in an effort, for all who act for it; who they are is one press away for its participant managers. */
export function ParticipantsSection({ effort }: { effort: Effort }) {
  const texts = useParticipantTexts();
  const { data, error, refetch } = useQuery(figuresQuery(effort.id));
  const sees = effort.rights.includes('participant-manager');
  return (
    <>
      <section aria-labelledby="participants-heading">
        <h2 id="participants-heading">{texts.section.heading}</h2>
        {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
        {data !== undefined && (
          <ul>
            <li>{texts.section.now({ count: data.now })}</li>
            <li>{texts.section.ended({ count: data.ended })}</li>
            {data.overdue > 0 && (
              <li>
                {sees ? (
                  <TextLink {...ofEffort(effort.id, 'deltagere/uden-slutdato')}>
                    {texts.section.overdue({ count: data.overdue })}
                  </TextLink>
                ) : (
                  texts.section.overdue({ count: data.overdue })
                )}
              </li>
            )}
          </ul>
        )}
        {sees ? (
          <p>
            <ButtonLink look="primary" icon="person-add" {...ofEffort(effort.id, 'deltagere/ny')}>
              {texts.section.register}
            </ButtonLink>{' '}
            <ButtonLink icon="persons" {...ofEffort(effort.id, 'deltagere')}>
              {texts.section.seeAll}
            </ButtonLink>
          </p>
        ) : (
          <p>{texts.section.notYours}</p>
        )}
      </section>
      {data !== undefined && <TotalCounts effort={effort} counts={data.totalCounts} />}
    </>
  );
}
