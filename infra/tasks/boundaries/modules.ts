import { type ESTree, parseSync, Visitor } from 'vite';
import type { ProjectFile } from './project-files.ts';

/** One dependency that a module names: import, re-export, dynamic import, require or a type's import. */
export interface ModuleImport {
  /** As written, or undefined for one that is only known when it runs. */
  readonly specifier: string | undefined;
  readonly line: number;
  /** What is taken by name, as the other module calls it; undefined for all that is there. */
  readonly names?: readonly string[] | undefined;
  /** Whether it is only fetched when it is needed. */
  readonly waits: boolean;
}

/** Something that a module declares for others. */
export interface ModuleExport {
  readonly name: string;
  readonly line: number;
  /** Whether the module itself needs it too. */
  readonly usedInside: boolean;
  /** Whether it is a shape, of which nothing is left when the code runs. */
  readonly isType: boolean;
}

/** A TypeScript source, as far as the boundaries care. */
export interface Module {
  readonly path: string;
  readonly imports: readonly ModuleImport[];
  readonly exports: readonly ModuleExport[];
  /** Lines that read the process's environment. */
  readonly environmentReads: readonly number[];
  /** Whether the module holds nothing but re-exports. */
  readonly isBarrel: boolean;
}

const SOURCE = /\.(ts|tsx|mts|mjs|js|jsx)$/;
/** Written as teams elsewhere write it, for packages that are never installed in this workspace. */
const RIVALS = 'infra/bench/rivals/';

/** Whether a file holds code that the boundaries apply to. */
export function isSource(path: string): boolean {
  return SOURCE.test(path) && !path.endsWith('.d.ts') && !path.startsWith(RIVALS);
}

function lineCounter(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split('\n').length;
}

function literalText(node: ESTree.Expression): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}

function memberName(node: ESTree.MemberExpression): string | undefined {
  if (node.computed) return literalText(node.property);
  return node.property.type === 'Identifier' ? node.property.name : undefined;
}

/** `process`, `globalThis.process` and the like. */
function isProcess(node: ESTree.Expression | ESTree.Super): boolean {
  if (node.type === 'Identifier') return node.name === 'process';
  return node.type === 'MemberExpression' && memberName(node) === 'process';
}

function takesEnvironment(declarator: ESTree.VariableDeclarator): boolean {
  if (declarator.id.type !== 'ObjectPattern' || !declarator.init || !isProcess(declarator.init)) return false;
  return declarator.id.properties.some(
    (property) =>
      property.type === 'RestElement' || (property.key.type === 'Identifier' && property.key.name === 'env'),
  );
}

function isReExport(statement: ESTree.Directive | ESTree.Statement): boolean {
  if (statement.type === 'ExportAllDeclaration') return true;
  return statement.type === 'ExportNamedDeclaration' && statement.source !== null;
}

const nameOf = (node: ESTree.ModuleExportName): string => (node.type === 'Literal' ? node.value : node.name);

function namesTaken({ specifiers }: ESTree.ImportDeclaration): string[] | undefined {
  const names = specifiers.map((it) => (it.type === 'ImportSpecifier' ? nameOf(it.imported) : undefined));
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? known : undefined;
}

const isShape = ({ declaration, exportKind }: ESTree.ExportNamedDeclaration): boolean =>
  exportKind === 'type' || declaration?.type.startsWith('TS') === true;

function namesDeclared(node: ESTree.ExportNamedDeclaration): string[] {
  const { declaration } = node;
  if (declaration === null) return node.source ? [] : node.specifiers.map((it) => nameOf(it.exported));
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  }
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

/**
 * Reads one source with a real parser, so that comments and strings that look like imports are none.
 * Throws when it does not parse: a file that cannot be read cannot be vouched for.
 */
export function readModule({ path, text }: ProjectFile): Module {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message ?? ''}`);
  const lineOf = lineCounter(text);
  const imports: ModuleImport[] = [];
  const environmentReads: number[] = [];
  const add = (specifier: string | undefined, start: number, names?: readonly string[]): void => {
    imports.push({ specifier, line: lineOf(start), names, waits: false });
  };
  const declared: { name: string; line: number; isType: boolean }[] = [];
  const mentions = new Map<string, number>();
  const mention = (name: string): void => {
    mentions.set(name, (mentions.get(name) ?? 0) + 1);
  };
  new Visitor({
    ImportDeclaration(node) {
      add(node.source.value, node.start, namesTaken(node));
      const namesEnv = node.specifiers.some(
        (it) =>
          it.type === 'ImportSpecifier' && it.imported.type === 'Identifier' && it.imported.name === 'env',
      );
      if (namesEnv && /^(node:)?process$/.test(node.source.value)) environmentReads.push(lineOf(node.start));
    },
    ExportAllDeclaration: (node) => add(node.source.value, node.start),
    ExportNamedDeclaration(node) {
      if (node.source) {
        const names = node.specifiers.map((it) => nameOf(it.local));
        add(node.source.value, node.start, names);
      }
      for (const name of namesDeclared(node)) {
        declared.push({ name, line: lineOf(node.start), isType: isShape(node) });
      }
    },
    Identifier: ({ name }) => mention(name),
    JSXIdentifier: ({ name }) => mention(name),
    ImportExpression: (node) =>
      imports.push({ specifier: literalText(node.source), line: lineOf(node.start), waits: true }),
    TSImportType: (node) => add(node.source.value, node.start),
    CallExpression(node) {
      const [first] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'require' || !first) return;
      add(first.type === 'SpreadElement' ? undefined : literalText(first), node.start);
    },
    MemberExpression(node) {
      if (memberName(node) === 'env' && isProcess(node.object)) environmentReads.push(lineOf(node.start));
    },
    VariableDeclarator(node) {
      if (takesEnvironment(node)) environmentReads.push(lineOf(node.start));
    },
  }).visit(program);
  return {
    path,
    imports,
    exports: declared.map((it) => ({ ...it, usedInside: (mentions.get(it.name) ?? 0) > 1 })),
    environmentReads,
    isBarrel: program.body.length > 0 && program.body.every(isReExport),
  };
}
