import { chmodSync, copyFileSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINE_PROGRAMS, engineLayout } from './engineLayout.ts'
import type { EnginePlatform } from './enginePlatform.ts'

/**
 * Puts a script in front of each program that starts it by the prefix's own loader and libraries, since the machine's
 * glibc may be older. It finds the prefix from its own absolute path, so the prefix can be moved as a whole; initdb
 * finds postgres beside itself by argv[0].
 */
const wrapper = (platform: EnginePlatform) => `#!/bin/sh
p=\${0%/usr/lib/postgresql/*}
l=$p/usr/lib/${platform.triplet}
exec "$l/${platform.loader}" --library-path "$l:\${0%/bin/*}/lib" --argv0 "$0" "$0.real" "$@"
`

/** Makes an unpacked engine runnable: wrapped programs, and the control file that Debian's postinst would have made. */
export function wrapPrograms(prefix: string, platform: EnginePlatform): void {
  const { programs, extensions } = engineLayout(prefix, platform)
  for (const file of readdirSync(programs)) {
    const path = join(programs, file)
    if (!ENGINE_PROGRAMS.includes(file)) {
      rmSync(path)
      continue
    }
    renameSync(path, `${path}.real`)
    writeFileSync(path, wrapper(platform))
    chmodSync(path, 0o755)
  }
  const control = join(extensions, 'postgis.control')
  if (!existsSync(control)) copyFileSync(join(extensions, 'postgis-3.control'), control)
}
