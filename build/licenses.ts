/** Writes THIRD-PARTY-LICENSES.txt: every package whose code or fonts the built page ships, with its license. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/**
 * Two plugins, one for the page's build and one for the worker's, which ends first.
 *
 * @param besides packages that get in by other ways than an import
 */
export function licenses(besides: string[]): { page: Plugin; worker: Plugin } {
  const packages = new Set(besides.map((name) => join('node_modules', name)));
  return {
    worker: { name: 'licenses:worker', generateBundle: (_, bundle) => collect(packages, bundle) },
    page: {
      name: 'licenses',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(packages, bundle);
        const source = document([...packages].sort().map(packageIn));
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source });
      },
    },
  };
}

function collect(packages: Set<string>, bundle: Rollup.OutputBundle): void {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    for (const id of file.moduleIds) {
      const folder = /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
      if (folder) packages.add(folder);
    }
  }
}

interface Package {
  name: string;
  version: string;
  license: string;
  author: string;
  /** Where its source is; null where it does not say. */
  source: string | null;
  /** The license's text and notices as the package brings them; null where it brings none. */
  text: string | null;
}

function packageIn(folder: string): Package {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return {
    name,
    version,
    license,
    source: repository?.url?.replace(/^git\+/, '') ?? null,
    author: author?.name ?? author ?? `The authors of ${name}`,
    text: text || null,
  };
}

/** Throws where a license's text is nowhere to be found: such a package must not be shipped unnoticed. */
function document(packages: Package[]): string {
  const termsOf = ({ name, license, author }: Package): string => {
    const terms = license.split(' AND ').map((id) => {
      const other = packages.find((candidate) => candidate.license === id && candidate.text);
      if (!other) throw new Error(`${name} comes without the text of its license, ${license}.`);
      return `the terms of ${id} as they stand under ${other.name}`;
    });
    return `Copyright ${author}. Licensed under ${terms.join(' and ')}.`;
  };
  // The Mozilla license asks that whoever gets the code is told where its source is.
  const sourceOf = ({ license, source }: Package) =>
    license.startsWith('MPL') ? [`Its source, as it is shipped here: ${source}`] : [];
  const entries = packages.map((each) =>
    [`${each.name} ${each.version} (${each.license})`, ...sourceOf(each), each.text ?? termsOf(each)].join(
      '\n\n',
    ),
  );
  return `${entries.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
