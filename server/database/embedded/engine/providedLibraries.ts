/** The libraries among a package's paths (`./usr/lib/...`) that the loader finds, by the names programs ask for. */
export function providedLibraries(paths: readonly string[], triplet: string): Set<string> {
  const inLoadersFolder = new RegExp(`^\\.(?:/usr)?/lib/${triplet}/([^/]+\\.so[^/]*)$`)
  return new Set(paths.flatMap((path) => inLoadersFolder.exec(path)?.[1] ?? []))
}
