import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { CustomerModel } from './customerModel.ts'
import type { RegisterPart } from './registerPartOf.ts'

/** A company of the register as a record of its own, in the running transaction. */
export const insertRegisterRecord = async (facts: RegisterPart): Promise<void> => {
  await insertDocuments(CustomerModel, [{ _id: newId<CustomerId>('cus'), kind: 'company', ...facts, version: 1 }])
}
