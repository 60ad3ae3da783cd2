import { contentHashOf } from '#server/events/chain/contentHashOf.ts'
import { linkHashOf } from '#server/events/chain/linkHashOf.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import type { Finding } from './Finding.ts'

const linkAt = (event: EventRecord, index: number): string =>
  linkHashOf({
    eventId: event._id,
    customerId: event.customerId,
    recordedAt: event.recordedAt,
    index,
    previous: event.chain.previous,
    content: event.chain.content,
  })

/** The place that an event was given, if it isn't where it stands; -1: nowhere in a chain of this length. */
const placeOf = (event: EventRecord, length: number): number =>
  Array.from({ length: length + 1 }, (_, index) => index).findIndex(
    (index) => linkAt(event, index) === event.chain.hash,
  )

/** Whether one event is what it was when it was recorded, by itself. `length` of its chain; `erasures`: ids erased by rule. */
export const verifyEvent = (event: EventRecord, length: number, erasures: ReadonlySet<string>): Finding[] => {
  const { _id, customerId, chain, erased } = event
  const at = { customerId, eventId: _id }
  const findings: Finding[] = []
  if (linkAt(event, chain.index) !== chain.hash) {
    const place = placeOf(event, length)
    findings.push(
      place < 0
        ? { ...at, kind: 'changed', told: `link of ${_id} (place ${chain.index}) was changed` }
        : { ...at, kind: 'reordered', told: `${_id} stands at place ${chain.index} and was recorded at ${place}` },
    )
  }
  if (erased || chain.salt === null || event.fact === null) {
    if (!erasures.has(_id)) {
      findings.push({ ...at, kind: 'emptied', told: `${_id} was emptied, but no rule erased it` })
    } else if (event.fact !== null || event.author !== null) {
      findings.push({ ...at, kind: 'changed', told: `${_id} was erased by rule, yet has content that nothing proves` })
    }
  } else if (contentHashOf(event, chain.salt) !== chain.content) {
    findings.push({ ...at, kind: 'changed', told: `content of ${_id} (place ${chain.index}) was changed` })
  }
  return findings
}
