import { present } from '@frikort/domain/present';
import { type ProblemCode, problemStatus } from '@frikort/domain/refusal';
import type { OpenAPIV3_1 } from 'openapi-types';
import { z } from 'zod';
import { problemBody } from '../problem.ts';
import { factsOf } from '../problem-facts.ts';
import { refusalsOf } from './general-refusals.ts';
import { refusalHeadersOf } from './headers.ts';
import type { RouteFacts } from './route-facts.ts';

type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;
type Answer = OpenAPIV3_1.ResponseObject;
type Answers = Record<string, Answer | OpenAPIV3_1.ReferenceObject>;

/**
 * The refusals of a route, each status with the codes that it may mean here. What follows from the kind of route is
 * the same for all of that kind, and so is put into `shared` and referred to; what is the route's own stands with it.
 * @param current the schema of the resource that an outdated change is answered with
 */
export function refusalAnswersOf(route: RouteFacts, shared: Answers, current: Schema | undefined): Answers {
  const codes = refusalsOf(route);
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))].toSorted();
  return Object.fromEntries(
    statuses.map((status) => {
      const meant = codes.filter((code) => problemStatus[code] === status);
      if (status === 412) return [status, answerOf(meant, current)];
      if (meant.some((code) => route.ownRefusals.includes(code))) return [status, answerOf(meant)];
      const name = meant.map(pascalCase).join('Or');
      shared[name] ??= answerOf(meant);
      return [status, { $ref: `#/components/responses/${name}` }];
    }),
  );
}

function answerOf(codes: readonly ProblemCode[], current?: Schema): Answer {
  const status = problemStatus[codes[0] ?? 'internal-error'];
  const { properties } = z.toJSONSchema(z.object(Object.assign({}, ...codes.map(factsOf))));
  const examples = Object.fromEntries(
    codes.map((code) => [code, { value: problemBody(code, exampleFactsOf(code)) }]),
  );
  return {
    description: codes.map((code) => `\`${code}\``).join(', '),
    headers: refusalHeadersOf(status),
    content: {
      'application/problem+json': {
        examples,
        // Beside `allOf`, not within it: so a fact that a release adds is told from one that it takes away.
        schema: {
          type: 'object',
          allOf: [{ $ref: '#/components/schemas/Problem' }],
          properties: {
            code: { type: 'string', enum: [...codes] },
            ...properties,
            ...present({ current }),
          },
          required: ['code'],
        },
      },
    },
  };
}

/** The facts that a problem with this code tells, as their schemas have them for an example. */
function exampleFactsOf(code: ProblemCode): object {
  const facts = Object.entries(factsOf(code)).flatMap(([name, schema]) => {
    const examples: unknown = schema instanceof z.ZodType ? schema.meta()?.examples : undefined;
    return Array.isArray(examples) ? [[name, examples[0]]] : [];
  });
  return Object.fromEntries(facts);
}

/** `not-found` → `NotFound` */
function pascalCase(code: ProblemCode): string {
  return code.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
