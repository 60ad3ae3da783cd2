import { isDuplicateKey } from '#server/database/isDuplicateKey.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'

/**
 * Store a changed hand-off in place of what it was; answers it with its new version. Of two changes at once the database lets
 * one through, and the other begins again with what that one left. Where the same waits there already: handOff.twice (409).
 */
export const storeHandOff = async (before: HandOff, after: HandOff): Promise<HandOff> => {
  const { _id, ...fields } = { ...after, version: before.version + 1 }
  const { matchedCount } = await HandOffModel.updateOne({ _id, version: before.version }, { $set: fields }).catch(
    (error) => {
      throw isDuplicateKey(error) ? new Refusal('handOff.twice') : error
    },
  )
  if (matchedCount === 0) throw new Refusal('handOff.not_now')
  return { _id, ...fields }
}
