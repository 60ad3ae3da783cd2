import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'

/** Existing data keeps the engine that made it; a change is asked for, never slipped in. */
export const engineVersionUnavailable = (wanted: string, available: string) =>
  new EmbeddedDatabaseError(
    `The data was made by the engine ${wanted}, which is not installed here; the packages offer ${available}.`,
    'Restore the engine cache (.cache/engine), name a mirror with that version in APT_MIRROR, ' +
      'or back up the data directory and change its engine with: npm run engine:upgrade',
  )
