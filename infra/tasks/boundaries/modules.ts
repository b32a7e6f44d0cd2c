import { type ESTree, parseSync, Visitor } from 'vite';
import type { ProjectFile } from './project-files.ts';

/** One dependency that a module names: import, re-export, dynamic import, require or a type's import. */
export interface ModuleImport {
  /** As written, or undefined for one that is only known when it runs. */
  readonly specifier: string | undefined;
  readonly line: number;
}

/** A TypeScript source, as far as the boundaries care. */
export interface Module {
  readonly path: string;
  readonly imports: readonly ModuleImport[];
  /** Lines that read the process's environment. */
  readonly environmentReads: readonly number[];
  /** Whether the module holds nothing but re-exports. */
  readonly isBarrel: boolean;
}

const SOURCE = /\.(ts|tsx|mts|mjs|js|jsx)$/;

/** Whether a file holds code that the boundaries apply to. */
export function isSource(path: string): boolean {
  return SOURCE.test(path) && !path.endsWith('.d.ts');
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
  const add = (specifier: string | undefined, start: number): void => {
    imports.push({ specifier, line: lineOf(start) });
  };
  new Visitor({
    ImportDeclaration(node) {
      add(node.source.value, node.start);
      const namesEnv = node.specifiers.some(
        (it) =>
          it.type === 'ImportSpecifier' && it.imported.type === 'Identifier' && it.imported.name === 'env',
      );
      if (namesEnv && /^(node:)?process$/.test(node.source.value)) environmentReads.push(lineOf(node.start));
    },
    ExportAllDeclaration: (node) => add(node.source.value, node.start),
    ExportNamedDeclaration: (node) => node.source && add(node.source.value, node.start),
    ImportExpression: (node) => add(literalText(node.source), node.start),
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
    environmentReads,
    isBarrel: program.body.length > 0 && program.body.every(isReExport),
  };
}
