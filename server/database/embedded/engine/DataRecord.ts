import { z } from 'zod'

export const DataRecord = z.object({
  /** The engine that made the data, as nameEngineVersion writes it. */
  engineVersion: z.string(),
  /** The extensions are made in it; false between initdb and the end of the first start. */
  prepared: z.boolean(),
})
/** What the data says of itself. It lies inside PostgreSQL's data directory and so travels with every backup. */
export type DataRecord = z.infer<typeof DataRecord>

export const DATA_RECORD_FILE = 'y-crm-engine.json'
