import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { listDocuments } from '#server/documents/listDocuments.ts'
import { getHandOff } from '#server/handOffs/getHandOff.ts'
import { listMatterHandOffs } from '#server/handOffs/listMatterHandOffs.ts'
import { getMatter } from '#server/matters/getMatter.ts'
import { listCustomerMatters } from '#server/matters/listCustomerMatters.ts'
import { listMessages } from '#server/messages/listMessages.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import type { PacketItemKind } from '#shared/handOffs/PacketItemKind.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { allPages } from './allPages.ts'

/** As many matters, and messages of one, as one file holds. */
const MOST_MATTERS = 1_000
const MOST_MESSAGES = 2_000
const PAGE = 100

type Gathered = Pick<z.input<typeof CustomerExport>, 'matters' | 'handOffs' | 'messages' | 'documents'>
type HandOffs = Gathered['handOffs']

const REACHES: readonly PacketItemKind[] = ['contactDetails', 'contactPerson']

/** What went along is told; how somebody is reached stands where that is, and protected details in no file (law.md). */
const withoutReaching = (handOff: HandOffs[number]): HandOffs[number] => ({
  ...handOff,
  packet: handOff.packet?.map((item) => (REACHES.includes(item.kind) ? { ...item, fields: [] } : item)) ?? null,
})

/**
 * The customer's matters with their hand-offs, messages and documents, by the handlers that answer its screens; of documents
 * what there is, since the files themselves are fetched one by one. `cutOff`: the lists that go on.
 */
export const gatherMatters = async (
  context: Context,
  customerId: CustomerId,
): Promise<Gathered & { cutOff: ('matters' | 'messages')[] }> => {
  const rows = await allPages(
    (cursor) => listCustomerMatters(context, { customerId, limit: PAGE, cursor }),
    MOST_MATTERS,
  )
  const gathered: Gathered = { matters: [], handOffs: [], messages: [], documents: [] }
  let isCut = false
  for (const row of rows.items) {
    const matterId = row.matterId as never
    gathered.matters.push(await getMatter(context, { matterId }))
    for (const { handOffId } of (await listMatterHandOffs(context, { matterId })).items)
      gathered.handOffs.push(withoutReaching(await getHandOff(context, { handOffId: handOffId as never })))
    gathered.documents.push(...(await listDocuments(context, { matterId })).items)
    const messages = await allPages((cursor) => listMessages(context, { matterId, limit: PAGE, cursor }), MOST_MESSAGES)
    gathered.messages.push(...messages.items.map((message) => ({ ...message, matterId: row.matterId })))
    isCut ||= messages.cutOff
  }
  return {
    ...gathered,
    cutOff: [...(rows.cutOff ? ['matters' as const] : []), ...(isCut ? ['messages' as const] : [])],
  }
}
