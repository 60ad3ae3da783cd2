import { isDuplicateKey } from '#server/database/isDuplicateKey.ts'
import { Refusal } from '#server/http/Refusal.ts'

/** A write that failed because another template of the organisation has the name, as the refusal that says so. */
export const templateNameTaken = (error: unknown): never => {
  throw isDuplicateKey(error) ? new Refusal('template.name_in_use') : error
}
