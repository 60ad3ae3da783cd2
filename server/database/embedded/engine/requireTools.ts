import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedDatabaseError, OTHER_DATABASE_REMEDY } from '../EmbeddedDatabaseError.ts'

/** Debian 12 and later keep every program here (merged /usr); others call it by this path. */
const toolFolder = '/usr/bin'

/** Throws EmbeddedDatabaseError when a program that Debian always has is not there: this is no Debian then. */
export function requireTools(...tools: string[]): void {
  const absent = tools.filter((tool) => !existsSync(join(toolFolder, tool)))
  if (!absent.length) return
  throw new EmbeddedDatabaseError(
    `The embedded database needs Debian 12 or later; not found on this machine: ${absent.join(', ')}.`,
    OTHER_DATABASE_REMEDY,
  )
}
