import type { DetailsRecord } from '#server/contactDetails/DetailsRecord.ts'
import { detailsOf } from '#server/contactDetails/detailsOf.ts'
import { presentContactDetails } from '#server/contactDetails/presentContactDetails.ts'
import { filled } from './filled.ts'
import type { About, PacketSource } from './PacketSource.ts'

const storedOf = async ({ customer }: About): Promise<DetailsRecord | null> => {
  const { record, stored } = await detailsOf(customer)
  return stored ? record : null
}

/** How the customer is reached. */
export const contactDetailsSource: PacketSource<DetailsRecord> = {
  subject: 'ContactDetails',
  candidates: async (_context, about) => {
    const record = await storedOf(about)
    return record ? [record._id] : []
  },
  load: async (about, recordIds) => {
    const record = await storedOf(about)
    return new Map(record && recordIds.includes(record._id) ? [[record._id, record]] : [])
  },
  present: async (theirs, { customer }, record) => {
    const { details } = presentContactDetails(theirs, customer._id, record)
    if (!details) return []
    const { emails, phones, address, languages } = details
    const lines = address && [address.street, `${address.postCode} ${address.city}`.trim(), address.country]
    return filled({ email: emails, phone: phones, address: lines?.filter(Boolean) ?? null, languages })
  },
}
