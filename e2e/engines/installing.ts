import {
  InstallationFailed,
  installDebianPackages,
  mayInstallDebianPackages,
} from '@frikort/local/debian-packages';
import { installedFirefox } from './firefox.ts';
import { installedWebKit } from './webkit.ts';

export type EngineName = 'WebKit' | 'Firefox';

interface Wanted {
  readonly name: EngineName;
  readonly packages: readonly string[];
  readonly isInstalled: () => boolean;
}

const engines: readonly Wanted[] = [
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    isInstalled: () => installedWebKit() !== undefined,
  },
  { name: 'Firefox', packages: ['firefox-esr'], isInstalled: () => installedFirefox() !== undefined },
];

const missing = () => engines.filter(({ isInstalled }) => !isInstalled());

/**
 * Installs the engines that are missing, where we may: all in one go, because reading Debian's lists takes longest.
 * Says of each that is still missing that its journeys are left out.
 */
export async function installEngines(say: (line: string) => void): Promise<void> {
  const packages = missing().flatMap((engine) => engine.packages);
  if (packages.length > 0 && mayInstallDebianPackages()) {
    say(`Installing Debian’s packages ${packages.join(', ')} …`);
    try {
      await installDebianPackages(packages, say);
    } catch (error) {
      if (!(error instanceof InstallationFailed)) throw error;
      say(error.message);
    }
  }
  tellMissingEngines(say);
}

/** Says of each engine that is missing that its journeys are left out. */
export function tellMissingEngines(say: (line: string) => void): void {
  for (const { name, packages } of missing()) {
    say(`${name} is not installed (Debian: ${packages.join(', ')}): its journeys are left out.`);
  }
}
