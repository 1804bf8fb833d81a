/** Finds the programs that tests run, and gets them where that needs nobody's leave. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Program {
  title: string;
  /** Of its executable, on the path. */
  names: string[];
  /** Where it lies beside the path. */
  places?: string[];
  /** Debian's package. */
  package: string;
  /** Commands that get it on other systems, by Node's name of the platform. */
  elsewhere?: Partial<Record<NodeJS.Platform, string>>;
}

/**
 * The path of its executable: where it usually is, or else, for root on Debian, where apt puts it.
 *
 * @throws Error that names the one command to run where there is none
 */
export function programPath(program: Program): string {
  const find = () => installed(program);
  const path = find() ?? (install(program.package) ? find() : undefined);
  if (path) return path;
  const command = program.elsewhere?.[process.platform] ?? installing(program.package);
  throw new Error(`The tests need ${program.title}; get it with: ${command}`);
}

/**
 * Sees to a file of a package.
 *
 * @param places of which one is enough
 * @throws Error that names the one command to run where there is none
 */
export function needFile(title: string, places: string[], name: string): void {
  const there = () => places.some((place) => existsSync(place));
  if (there() || (install(name) && there())) return;
  throw new Error(`The tests need ${title}; get it with: ${installing(name)}`);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed({ names, places = [] }: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

/** @returns whether it was tried: by root on Debian alone */
function install(name: string): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  apt('update');
  apt('install', '--yes', '--no-install-recommends', name);
  return true;
}

const apt = (...args: string[]): void =>
  void execFileSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

const installing = (name: string): string => `sudo apt-get update && sudo apt-get install --yes ${name}`;
