import type { z } from 'zod'
import { HandOffFilters } from '#shared/handOffs/HandOffFilters.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'

/** What the address of the hand-offs' page says: the contract's filters, and which one is open beside the list. */
export const HandOffsSearch = HandOffFilters.extend({ shown: HandOffId.optional() })
export type HandOffsSearch = z.infer<typeof HandOffsSearch>
