import type { Chain } from './Chain.ts'
import type { Finding } from './Finding.ts'
import { verifyEvent } from './verifyEvent.ts'

const missingBetween = (customerId: string, from: number, until: number): Finding[] =>
  from < until
    ? [
        {
          kind: 'missing',
          customerId,
          eventId: null,
          told:
            from + 1 === until
              ? `event at place ${from} is missing`
              : `events at places ${from} to ${until - 1} are missing`,
        },
      ]
    : []

const verifyEnd = ({ customerId, end, events }: Chain): Finding[] => {
  const last = events.at(-1)
  const length = last ? last.chain.index + 1 : 0
  const at = { kind: 'truncated' as const, customerId, eventId: null }
  if (!end) return last ? [{ ...at, told: 'the kept end of the chain is missing' }] : []
  if (end.length > length) return [{ ...at, told: `${end.length - length} events are missing from the end` }]
  if (end.length < length) return [{ ...at, told: `${length - end.length} events stand after the kept end` }]
  return end.hash === last?.chain.hash ? [] : [{ ...at, told: 'the kept end has another hash than the last event' }]
}

/** Ids of events that the chain itself says were erased by rule. */
const erasuresIn = ({ events }: Chain): Set<string> =>
  new Set(events.flatMap(({ fact }) => (fact?.type === 'event.erased' ? [fact.content.erases] : [])))

/** Everything wrong with a customer's chain; empty when it is whole. Erasures by rule are no finding. */
export const verifyChain = (chain: Chain): Finding[] => {
  const { customerId, events } = chain
  const findings: Finding[] = []
  const erasures = erasuresIn(chain)
  let expected = 0
  let previous: string | null = null
  for (const event of events) {
    findings.push(...missingBetween(customerId, expected, event.chain.index))
    findings.push(...verifyEvent(event, events.length, erasures))
    if (event.chain.index === expected && event.chain.previous !== previous) {
      const told = `${event._id} (place ${event.chain.index}) is not linked to the event before it`
      findings.push({ kind: 'relinked', customerId, eventId: event._id, told })
    }
    expected = event.chain.index + 1
    previous = event.chain.hash
  }
  return [...findings, ...verifyEnd(chain)]
}
