import type { PathRecord, Permit } from './PathRecord.ts'
import { PathModel } from './pathModel.ts'

/** A permit that a customer follows, with whose it is, for the product's own use: asks no ability. Null: none. */
export const findPermit = async (permitId: string): Promise<(Permit & { customerId: string }) | null> => {
  const record = await PathModel.findOne({ 'permits.permitId': permitId } as object).lean<PathRecord>()
  const permit = record?.permits.find((one) => one.permitId === permitId)
  return record && permit ? { ...permit, customerId: record.customerId } : null
}
