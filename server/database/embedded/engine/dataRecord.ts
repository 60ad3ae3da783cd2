import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import type { EngineUser } from './engineUser.ts'
import { replaceFile } from './replaceFile.ts'

const DataRecord = z.object({
  /** The engine that made the data, as nameEngineVersion writes it. */
  engineVersion: z.string(),
  /** The extensions are made in it; false between initdb and the end of the first start. */
  prepared: z.boolean(),
})
/** What the data says of itself. It lies inside PostgreSQL's data directory and so travels with every backup. */
export type DataRecord = z.infer<typeof DataRecord>

const recordFile = 'y-crm-engine.json'

/** Undefined when there is no data yet. Throws when there is data without a readable record. */
export function readDataRecord(postgres: string): DataRecord | undefined {
  if (!existsSync(postgres)) return undefined
  try {
    return DataRecord.parse(JSON.parse(readFileSync(join(postgres, recordFile), 'utf8')))
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `${postgres} holds no record (${recordFile}) of the engine that made it.`,
      'Restore a backup with: npm run restore -- DIR --replace, or choose another DATA_DIR.',
      cause,
    )
  }
}

export function writeDataRecord(postgres: string, record: DataRecord, owner: EngineUser): void {
  replaceFile(join(postgres, recordFile), `${JSON.stringify(record)}\n`, owner)
}
