import type { UserId } from '#shared/ids/UserId.ts'
import type { Mandate } from './Mandate.ts'
import { MandateCheckModel } from './mandateCheckModel.ts'
import { MandateModel } from './mandateModel.ts'

const sameMandate = (one: Mandate, other: Mandate | undefined): boolean =>
  one.capacity === other?.capacity && one.until?.getTime() === other.until?.getTime()

/**
 * Put what the register said into our copy; gives the Y-tunnus of each company for which something is different now. By the
 * bare driver, so that it stays also when the change that asked for the check is refused.
 */
export const keepMandates = async (userId: UserId, said: readonly Mandate[], askedAt: Date): Promise<string[]> => {
  const mandates = MandateModel.collection
  const before = (await mandates.find({ userId }).toArray()) as unknown as Mandate[]
  const gone = before.filter(({ businessId }) => !said.some((mandate) => mandate.businessId === businessId))
  const changed = said.filter(
    (mandate) =>
      !sameMandate(
        mandate,
        before.find(({ businessId }) => businessId === mandate.businessId),
      ),
  )
  if (gone.length > 0) await mandates.deleteMany({ _id: { $in: gone.map(({ _id }) => _id) } } as never)
  for (const { _id, ...fields } of changed)
    await mandates.updateOne({ _id } as never, { $set: fields }, { upsert: true })
  await MandateCheckModel.collection.updateOne(
    { _id: userId } as never,
    { $set: { checkedAt: askedAt, failedAt: null } },
    { upsert: true },
  )
  return [...gone, ...changed].map(({ businessId }) => businessId)
}
