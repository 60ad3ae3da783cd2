import { recordRead } from '#server/access/recordRead.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { sayMatter } from '#server/matters/sayMatter.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { filled } from './filled.ts'
import type { PacketSource } from './PacketSource.ts'

/** The matter that is handed off, and none of the customer's others. */
export const matterSource: PacketSource<Matter> = {
  subject: 'Matter',
  candidates: async (_context, { matter }) => [matter._id],
  load: async ({ matter }, recordIds) => new Map(recordIds.includes(matter._id) ? [[matter._id, matter]] : []),
  present: async (theirs, _about, matter) => {
    const { _id: recordId, customerId, class: dataClass } = matter
    const bases = basesFor(theirs.ability, 'read', 'Matter', matter)
    recordRead(theirs, { customerId, recordId, class: dataClass, bases })
    const { need, description, topics, service, status, dueOn } = await sayMatter(matter)
    return filled({ need, description, topics, service: service?.[theirs.language] ?? null, status, dueOn })
  },
}
