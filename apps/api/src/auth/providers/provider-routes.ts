import { entrances } from '@frikort/domain/access';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answered } from '../../http/openapi/examples.ts';
import type { IdentityProviders } from './identity-providers.ts';

const querystring = z.strictObject({
  entrance: z.enum(entrances).meta({ description: 'Where somebody wants to come in' }),
});

const providersSchema = z.strictObject({
  items: z.array(
    z
      .strictObject({
        id: z.string().meta({ description: 'For `/auth/login?provider=`' }),
        name: z.strictObject({ da: z.string(), en: z.string() }),
      })
      .meta({ id: 'IdentityProvider', examples: [answered.identityProvider] }),
  ),
});

/** Who may be asked for a login at an entrance: for the page on which people choose. */
export const identityProviderRoutes =
  (deps: { readonly providers: Pick<IdentityProviders, 'at'> }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/identity-providers',
      {
        schema: {
          operationId: 'listIdentityProviders',
          tags: ['public'],
          summary: 'The identity providers of an entrance, NemLog-in first',
          querystring,
          response: { 200: providersSchema },
        },
      },
      async ({ query: { entrance } }) => ({
        items: deps.providers.at(entrance).map(({ id, nameAt }) => ({ id, name: nameAt(entrance) })),
      }),
    );
  };
