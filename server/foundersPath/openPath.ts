import type { Context } from '#server/access/Context.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { OpenedPath } from './OpenedPath.ts'
import type { PathRecord } from './PathRecord.ts'
import { PathModel } from './pathModel.ts'
import { pathRights } from './pathRights.ts'

const latestFirst = (one: { changedAt: Date }, other: { changedAt: Date }) =>
  other.changedAt.getTime() - one.changedAt.getTime()

/**
 * The path of a customer to who may see it, as far as it is open to them. Who may not is answered the same (access.denied)
 * whether the customer has set out on it or not.
 */
export const openPath = async (context: Context, customerId: string): Promise<OpenedPath> => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  if (pathRights.bases(context, customer._id).length === 0) throw new Refusal('access.denied')
  const records = await PathModel.find({ customerId: ofCustomer(customer) }).lean<PathRecord[]>()
  const open = <T extends { createdAt: Date }>(part: (record: PathRecord) => T[]): T[] =>
    records.flatMap((record) =>
      part(record).filter(({ createdAt }) => pathRights.bases(context, record.customerId, createdAt).length > 0),
    )
  const steps = open((record) => record.steps).sort(latestFirst)
  const permits = open((record) => record.permits).sort(latestFirst)
  return {
    customer,
    records,
    choice: open((record) => record.choices).at(-1) ?? null,
    stateOf: (stepKey) => steps.find(({ key }) => key === stepKey),
    permitOf: (stepKey) => permits.find((permit) => permit.stepKey === stepKey),
    mayChange: pathRights.mayChange(context, customer._id),
  }
}
