import { isProblemCode } from '@frikort/domain/refusal';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { LightMyRequestResponse } from 'fastify';
import type { OpenApiDocument, Operation } from './operations.ts';

/** What is wrong with an answer, judged by the API's own document; nothing when it keeps its word. */
export type AnswerCheck = (operation: Operation, answer: LightMyRequestResponse) => string[];

type Response = { readonly content?: Readonly<Record<string, { schema?: object }>> };
type Responses = Readonly<Record<string, Response | { readonly $ref: string }>>;

/** An answer of the document with its place in it, also when it stands among the components. */
function documented(document: OpenApiDocument, { path, method }: Operation, status: string) {
  const responses = document.paths[path]?.[method]?.responses as Responses;
  const response = responses[status];
  if (!response) return undefined;
  if (!('$ref' in response)) return { response, place: ['paths', path, method, 'responses', status] };
  const name = response.$ref.slice('#/components/responses/'.length);
  const shared = document.components.responses[name];
  return shared && { response: shared, place: ['components', 'responses', name] };
}

/** Holds answers against an OpenAPI document: status, type of content, and every member of the body. */
export function answerCheck(document: OpenApiDocument): AnswerCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormatsModule.default(ajv);
  ajv.addSchema(document, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };
  return (operation, answer) => {
    const status = String(answer.statusCode);
    const wrong = answer.statusCode >= 400 ? problemsOfProblem(answer) : [];
    const told = documented(document, operation, status);
    if (!told) return [...wrong, `the status ${status} is not in the document`];
    const { content } = told.response;
    const [type = ''] = String(answer.headers['content-type'] ?? '').split(';');
    if (answer.body === '' && content === undefined) return wrong;
    if (!content?.[type]) return [...wrong, `${status} with ${type} is not in the document`];
    if (!type.endsWith('json')) return wrong;
    const place = [...told.place, 'content', type, 'schema'];
    const validate = validatorOf(`/${place.map(pointerPart).join('/')}`);
    if (validate(answer.json())) return wrong;
    return [...wrong, `the body is not as documented: ${ajv.errorsText(validate.errors)}`];
  };
}

function problemsOfProblem({ statusCode, headers, body }: LightMyRequestResponse): string[] {
  if (statusCode >= 500) return [`${statusCode}: ${body}`];
  if (!/^application\/problem\+json/.test(String(headers['content-type']))) return ['not problem+json'];
  const problem: { code?: unknown; status?: unknown } = JSON.parse(body);
  const wrong: string[] = [];
  if (!isProblemCode(String(problem.code))) wrong.push(`the code ${String(problem.code)} is not known`);
  if (problem.status !== statusCode) wrong.push('status and body differ');
  if (!headers['x-request-id']) wrong.push('no request id');
  return wrong;
}

/** A part of a JSON pointer in a URI fragment. */
const pointerPart = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
