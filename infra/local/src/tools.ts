import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from './project.ts';

/** How one tool's run ended. */
export interface ToolOutcome {
  readonly code: number;
  /** What it printed, when it was captured; empty when it went straight to the terminal. */
  readonly output: string;
}

/** How to run a tool. */
export interface ToolOptions {
  /** Folder of the workspace whose installation is used, and in which the tool stands. Default: the root. */
  readonly folder?: string;
  /** `show` (default) lets it print as it goes; `capture` keeps the output for later. */
  readonly output?: 'show' | 'capture';
  readonly env?: Readonly<Record<string, string>>;
}

const running = new Set<ChildProcess>();
let isEnding = false;

/** Passes a signal on to every tool that is running; no other is started after that. */
export function signalTools(signal: NodeJS.Signals): void {
  isEnding = true;
  for (const child of running) child.kill(signal);
}

/** The JavaScript file behind a package's command: started by Node itself, it works on every system. */
function scriptOf(packageName: string, command: string, folder: string): string {
  const require = createRequire(join(folder, 'package.json'));
  // Not by the package's own name: some packages do not export their package.json.
  const candidates = require.resolve.paths(packageName) ?? [];
  for (const candidate of candidates) {
    const path = join(candidate, packageName, 'package.json');
    try {
      const { bin }: { bin: string | Record<string, string> } = require(path);
      const file = typeof bin === 'string' ? bin : bin[command];
      if (file !== undefined) return join(dirname(path), file);
    } catch {
      // Not installed there; the next folder up may have it.
    }
  }
  throw new Error(`${packageName} is not installed in ${folder}`);
}

/** Runs a Node script of ours or of a package to its end. Standard input is closed: nothing can ask. */
export async function runScript(
  script: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolOutcome> {
  if (isEnding) throw new Error(`Not started, because the run was interrupted: ${script}`);
  const capture = options.output === 'capture';
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
      cwd: join(projectRoot, options.folder ?? ''),
      env: { ...process.env, ...options.env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    });
    running.add(child);
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a command of an installed package, for example `runTool('vitest', 'vitest', ['run'])`. */
export async function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolOutcome> {
  return runScript(scriptOf(packageName, command, join(projectRoot, options.folder ?? '')), args, options);
}
