import { CustomerModel } from './customerModel.ts'

/** A matter is no longer a basis: for one organisation, or for any. */
export const removeMatter = async (customerId: string, matterId: string, organisationId?: string): Promise<void> => {
  const basis = organisationId === undefined ? { matterId } : { matterId, organisationId }
  await CustomerModel.updateOne({ _id: customerId }, { $pull: { matters: basis } })
  await CustomerModel.updateOne({ _id: customerId, matters: { $size: 0 } } as object, { $unset: { matters: '' } })
}
