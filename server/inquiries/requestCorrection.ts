import { recordRead } from '#server/access/recordRead.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { requestCorrection as contract } from '#shared/inquiries/requestCorrection.ts'
import { InquiryModel } from './inquiryModel.ts'
import { keeperOf } from './keeperOf.ts'
import { presentInquiry } from './presentInquiry.ts'
import { sendInquiry } from './sendInquiry.ts'

/**
 * Say that a fact is wrong (A4). Whoever recorded it answers for it (6 §) and corrects it or says why not; what the register
 * holds is corrected at its source, where the customer is led.
 */
export const requestCorrection: Handler<typeof contract> = async (context, { customerId, fact, text }) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  const keeper = await keeperOf(context, customer, fact)
  if (!keeper) throw new Refusal('inquiry.fact_not_found')
  const same = { customerId: customer._id, closed: false, 'fact.id': fact.id, 'fact.field': fact.field }
  if (await InquiryModel.exists(same as object)) throw new Refusal('inquiry.already_asked')
  const asked = await sendInquiry(context, {
    ...{ customerId: customer._id, kind: 'correction', organisationId: keeper.organisationId, text, look: null, fact },
  })
  recordRead(context, { customerId: customer._id, recordId: asked._id, class: 'plan', bases: ['mandate'] })
  return presentInquiry(asked)
}
