import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedDatabaseError, OTHER_DATABASE_REMEDY } from '../EmbeddedDatabaseError.ts'

const toolFolders = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin']

/** Throws EmbeddedDatabaseError when a program that Debian always has is not there: this is no Debian then. */
export function requireTools(...tools: string[]): void {
  const absent = tools.filter((tool) => !toolFolders.some((folder) => existsSync(join(folder, tool))))
  if (!absent.length) return
  throw new EmbeddedDatabaseError(
    `The embedded database needs Debian 12 or later; not found on this machine: ${absent.join(', ')}.`,
    OTHER_DATABASE_REMEDY,
  )
}
