import { join } from 'node:path'
import { DATA_RECORD_FILE, type DataRecord } from './DataRecord.ts'
import type { EngineUser } from './engineUser.ts'
import { replaceFile } from './replaceFile.ts'

export function writeDataRecord(postgres: string, record: DataRecord, owner: EngineUser): void {
  replaceFile(join(postgres, DATA_RECORD_FILE), `${JSON.stringify(record)}\n`, owner)
}
