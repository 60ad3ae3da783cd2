import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import { DATA_RECORD_FILE, DataRecord } from './DataRecord.ts'

/** Undefined when there is no data yet. Throws when there is data without a readable record. */
export function readDataRecord(postgres: string): DataRecord | undefined {
  if (!existsSync(postgres)) return undefined
  try {
    return DataRecord.parse(JSON.parse(readFileSync(join(postgres, DATA_RECORD_FILE), 'utf8')))
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `${postgres} holds no record (${DATA_RECORD_FILE}) of the engine that made it.`,
      'Restore a backup with: npm run restore -- DIR --replace, or choose another DATA_DIR.',
      cause,
    )
  }
}
