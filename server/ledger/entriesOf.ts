import { walkReads } from '#server/access/walkReads.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { walkWritings } from '#server/events/walkWritings.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { seenSince } from '#shared/access/seenSince.ts'
import { TOLD_BY_EVENTS } from '#shared/ledger/toldByEvents.ts'
import type { Delays } from './Delays.ts'
import { entriesInRead } from './entriesInRead.ts'
import { entryOfWriting } from './entryOfWriting.ts'
import type { LedgerEntry } from './LedgerEntry.ts'
import { mergeLatestFirst } from './mergeLatestFirst.ts'

const byId = (a: LedgerEntry, b: LedgerEntry): number => (a.id > b.id ? -1 : a.id < b.id ? 1 : 0)

type Asked = {
  customer: Customer
  actor: Actor
  before: Date
  organisationId: string | undefined
  by: 'others' | undefined
  kind: 'read' | 'write' | undefined
  delays: Delays
}

/** What records tell, in the order of their ids where several were made in one moment: pages are cut by time and id. */
async function* entriesFrom<T>(records: AsyncIterable<T>, tell: (record: T) => LedgerEntry[]) {
  let moment: LedgerEntry[] = []
  for await (const record of records) {
    const entries = tell(record)
    if (moment[0] && entries[0] && moment[0].at.getTime() !== entries[0].at.getTime()) {
      yield moment.sort(byId)
      moment = []
    }
    moment.push(...entries)
  }
  if (moment.length > 0) yield moment.sort(byId)
}

/**
 * Everything done with a customer's data, looks and writings as one stream, latest first; of records merged into it too. What
 * an answer showed of what was just written is told by the writing itself. One organisation's only, where it is named: what
 * is generalised names none, so it is left out.
 */
export const entriesOf = (wanted: Asked): AsyncGenerator<LedgerEntry> => {
  const { customer, actor, before, organisationId, delays } = wanted
  const isWanted = ({ kind }: LedgerEntry) =>
    wanted.kind ? kind === wanted.kind : !organisationId || kind !== 'generalised'
  const othersOnly = wanted.by === 'others'
  return mergeLatestFirst(
    recordIdsOf(customer).flatMap((customerId) => {
      const asked = { customerId, before, since: seenSince(actor, customerId), organisationId, othersOnly }
      return [
        entriesFrom(walkReads(asked), (entry) =>
          entriesInRead(entry, delays).filter(
            (found) => isWanted(found) && (found.kind === 'generalised' || !TOLD_BY_EVENTS.has(entry.operation)),
          ),
        ),
        entriesFrom(walkWritings(asked), (event) => entryOfWriting(event, delays).filter(isWanted)),
      ]
    }),
  )
}
