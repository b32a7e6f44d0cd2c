import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route whose JSON answer has words for people, in the language of {@link languageAsked}. */
    inWords?: true;
  }
}

/** In which files and words for people come. */
export type Language = 'da' | 'en';

/** The language of `Accept-Language`: Danish unless English is preferred. */
export function languageAsked(request: FastifyRequest): Language {
  return request.languages(['da', 'en']) === 'en' ? 'en' : 'da';
}
