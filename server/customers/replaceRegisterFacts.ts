import { currentTransaction } from '#server/database/currentTransaction.ts'
import type { CompanyCustomer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

type Replacement = Omit<CompanyCustomer, 'version'> & {
  /** False: the register only writes it otherwise, so the version stays. */
  isDifferent: boolean
}

const OPTIONAL = ['form', 'municipality', 'region', 'section', 'division', 'industry'] as const

/** Put new facts of the register in place of the old ones, each with the next version; in the running transaction, if any. */
export const replaceRegisterFacts = async (customers: Replacement[]): Promise<void> => {
  if (customers.length === 0) return
  const session = currentTransaction.getStore()?.session
  await CustomerModel.collection.bulkWrite(
    customers.map(({ _id, isDifferent, ...facts }) => {
      const gone = OPTIONAL.filter((field) => facts[field] === undefined)
      return {
        updateOne: {
          filter: { _id },
          update: {
            $set: facts,
            ...(isDifferent ? { $inc: { version: 1 } } : {}),
            ...(gone.length > 0 ? { $unset: Object.fromEntries(gone.map((field) => [field, ''])) } : {}),
          },
        },
      }
    }) as never[],
    { ordered: false, ...(session ? { session } : {}) },
  )
}
