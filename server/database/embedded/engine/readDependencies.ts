import { runCommand } from './runCommand.ts'

/** Names of the packages a .deb depends on, the first of alternatives, without versions. */
export async function readDependencies(deb: string): Promise<string[]> {
  const fields = await runCommand('dpkg-deb', ['-f', deb, 'Pre-Depends', 'Depends'])
  const names = fields
    .replace(/^[\w-]+:/gm, ',')
    .split(',')
    .map(
      (dependency) =>
        dependency
          .split('|')[0]
          ?.replace(/\(.*\)/, '')
          .trim()
          .split(':')[0] ?? '',
    )
  return names.filter(Boolean)
}
