import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

/** Whom a grant names, as actorKeys does, for the product's own use: asks no ability. Null: a guest who has not accepted, or no such grant. */
export const granteeOf = async (grantId: string): Promise<string | null> =>
  (await GrantModel.findById(grantId, { to: 1 }).lean<Pick<GrantRecord, 'to'>>())?.to ?? null
