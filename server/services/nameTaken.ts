import { isDuplicateKey } from '#server/database/isDuplicateKey.ts'
import { Refusal } from '#server/http/Refusal.ts'

/** What to throw when a service could not be stored: the unique index knows of another of that name, also one made just now. */
export const nameTaken = (error: unknown): never => {
  throw isDuplicateKey(error) ? new Refusal('service.name_in_use') : error
}
