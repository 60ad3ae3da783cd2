import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'

/** A hand-off by its id, for the product's own use: asks no ability. Null: none. */
export const findHandOff = (handOffId: string): Promise<HandOff | null> =>
  HandOffModel.findById(handOffId).lean<HandOff>()
