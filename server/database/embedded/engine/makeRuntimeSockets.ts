import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { closedDirectory } from './closedDirectory.ts'
import type { DataDirectory } from './DataDirectory.ts'
import type { EngineUser } from './engineUser.ts'
import { makeDirectory } from './makeDirectory.ts'

export type RuntimeSockets = {
  /** PostgreSQL's sockets; only the engine's user may enter. */
  postgres: string
  /** For the gateway's socket; only our own user may enter. */
  gateway: string
  remove(): void
}

/** A Unix socket's path has at most 107 bytes (sun_path, unix(7)). */
const longestSocketPath = 107
/** The longest name put under the folder: PostgreSQL's, or the gateway's with as many letters. */
const longestName = '/postgres/.s.PGSQL.5432'
const temporaryPrefix = 'y-crm-'

function removeEarlier(note: string): void {
  const earlier = existsSync(note) ? readFileSync(note, 'utf8').trim() : ''
  if (!basename(earlier).startsWith(temporaryPrefix) || !existsSync(earlier)) return
  if (lstatSync(earlier).isDirectory() && lstatSync(earlier).uid === process.getuid?.()) {
    rmSync(earlier, { recursive: true })
  }
}

/** The folder of the sockets: in the data directory, or a short one in the temporary folder when the path is too long. */
export function makeRuntimeSockets(data: DataDirectory, user: EngineUser): RuntimeSockets {
  const note = join(data.database, 'sockets-are-in')
  removeEarlier(note)
  rmSync(data.sockets, { recursive: true, force: true })
  let folder = data.sockets
  if (Buffer.byteLength(folder + longestName) > longestSocketPath) {
    const roomy = [tmpdir(), '/tmp'].find(
      (place) =>
        existsSync(place) &&
        !closedDirectory(place, user) &&
        Buffer.byteLength(`${place}/${temporaryPrefix}XXXXXX${longestName}`) <= longestSocketPath,
    )
    folder = mkdtempSync(join(roomy ?? '/tmp', temporaryPrefix))
    writeFileSync(note, folder)
  }
  makeDirectory(folder, user.dropped ? 0o711 : 0o700)
  const postgres = join(folder, 'postgres')
  const gateway = join(folder, 'gateway')
  makeDirectory(postgres, 0o700, user)
  makeDirectory(gateway, 0o700)
  return {
    postgres,
    gateway,
    remove() {
      rmSync(folder, { recursive: true, force: true })
      rmSync(note, { force: true })
    },
  }
}
