import { CustomerModel } from '#server/customers/customerModel.ts'
import { findCustomers } from '#server/customers/findCustomers.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { latestEventAt } from '#server/events/latestEventAt.ts'
import { GrantModel } from '#server/grants/grantModel.ts'
import { grantRecordOf } from './grantRecordOf.ts'

/** So many at a time. */
const BATCH = 500

/** Let these customers have granted an organisation their events; on the customers too. Answers how to take it all away again. */
export const layGrants = async (organisationId: string, customerIds: string[]): Promise<() => Promise<void>> => {
  for (let done = 0; done < customerIds.length; done += BATCH) {
    const customers = [...(await findCustomers(customerIds.slice(done, done + BATCH))).values()]
    const grants = await Promise.all(
      customers.map(async (customer) =>
        grantRecordOf({
          ...{ customerId: customer._id, nameKey: customer.nameKey, to: organisationId, organisationId },
          latestEventAt: await latestEventAt(customer),
        }),
      ),
    )
    await insertDocuments(GrantModel, grants)
    await CustomerModel.bulkWrite(
      grants.map(({ _id, customerId, sections, right, from, until }) => ({
        updateOne: {
          filter: { _id: customerId },
          update: {
            $set: {
              grants: [
                {
                  ...{ grantId: _id, to: organisationId, sections, right },
                  ...{ from: from?.toISOString() ?? '', until: until.toISOString() },
                },
              ],
            },
          },
        },
      })),
    )
  }
  return async () => {
    await GrantModel.deleteMany({ to: organisationId, purpose: 'Sijoittumispalvelut' })
    await CustomerModel.updateMany({ _id: { $in: customerIds } }, { $unset: { grants: '' } })
  }
}
