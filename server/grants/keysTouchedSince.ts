import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

/** To whom, as actorKeys names them, this customer's grants were that began, changed or ended since a moment. */
export const keysTouchedSince = async (customerId: string, since: Date): Promise<string[]> => {
  const touched = await GrantModel.find({ customerId, changedAt: { $gte: since } }, { to: 1 }).lean<
    Pick<GrantRecord, 'to'>[]
  >()
  return [...new Set(touched.flatMap(({ to }) => to ?? []))]
}
