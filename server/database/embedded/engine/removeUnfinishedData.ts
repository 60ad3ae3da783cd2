import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type DataDirectory, UNFINISHED_PREFIX } from './DataDirectory.ts'

/** Deletes what an interrupted first start or restore left half made. Only under the data's lock. */
export function removeUnfinishedData(data: DataDirectory): void {
  for (const name of readdirSync(data.database)) {
    if (name.startsWith(UNFINISHED_PREFIX)) rmSync(join(data.database, name), { recursive: true })
  }
}
