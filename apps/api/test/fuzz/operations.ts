/** A JSON schema, as far as the fuzz looks at it. */
export type Schema = Record<string, unknown>;

/** One operation of the OpenAPI document. */
export type Operation = {
  readonly method: string;
  readonly path: string;
  /** The group that its tag puts it in. */
  readonly group: string;
  readonly body: Schema | undefined;
  readonly query: readonly string[];
  readonly params: readonly string[];
};

/** An OpenAPI document, as far as the fuzz looks at it. */
export type OpenApiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { content?: Record<string, { schema?: object }> }>>;
  };
};

type Parameter = { in: string; name: string };
type RequestBody = { content?: Record<string, { schema: Schema }> };

/** Every operation of a document. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      const parameters = (operation.parameters ?? []) as Parameter[];
      const content = (operation.requestBody as RequestBody | undefined)?.content;
      const [group = 'other'] = (operation.tags ?? []) as string[];
      return {
        method,
        path,
        group,
        body: content?.['application/json']?.schema,
        query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
        params: parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name),
      };
    }),
  );
}
