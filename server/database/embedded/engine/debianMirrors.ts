import type { AptSource } from './AptSource.ts'

const debianSuite =
  /^(oldoldstable|oldstable|stable|testing|unstable|sid|bookworm|trixie|forky|duke)(-updates|-backports)?$/

/** The mirrors that serve Debian's own main archive, the first named first, without repetition or a closing slash. */
export function debianMirrors(sources: readonly AptSource[]): string[] {
  const uris = sources
    .filter(({ suites, components }) => components.includes('main') && suites.some((suite) => debianSuite.test(suite)))
    .flatMap((source) => source.uris)
    .map((uri) => uri.replace(/\/+$/, ''))
  return [...new Set(uris)]
}
