import { runCommand } from './runCommand.ts'

/** The paths (`./usr/...`) that a .deb would unpack. */
export async function listPackagePaths(deb: string): Promise<string[]> {
  const listing = await runCommand('dpkg-deb', ['-c', deb])
  return listing.split('\n').flatMap((line) => / (\.\/\S*)/.exec(line)?.[1] ?? [])
}
