import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf } from '#server/events/chain/hashOf.ts'
import type { SealableEvent } from '#server/events/chain/SealableEvent.ts'
import { sealEvent } from '#server/events/chain/sealEvent.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { verifyChain } from '#server/events/verifying/verifyChain.ts'
import { nameChanged } from './nameChanged.ts'

const sealable = (given: Partial<SealableEvent> = {}): SealableEvent => ({
  _id: 'evt_1',
  customerId: 'cus_1',
  occasionId: 'occ_1',
  occurredAt: new Date('2026-01-01T10:00:00Z'),
  recordedAt: new Date('2026-01-01T10:05:00Z'),
  author: null,
  organisationId: null,
  class: 'public',
  fact: nameChanged('cus_1', 'Uusi Oy').fact,
  withheld: null,
  delayed: null,
  nextStepId: null,
  causeId: null,
  ...given,
})
const sealed = (events: SealableEvent[]): EventRecord[] => {
  const chain: EventRecord[] = []
  for (const event of events)
    chain.push(
      sealEvent(event, { length: chain.length, hash: chain.at(-1)?.chain.hash ?? null, recordedAt: new Date(0) }),
    )
  return chain
}
const findingsIn = (events: EventRecord[]) => {
  const last = events.at(-1)
  return verifyChain({
    customerId: 'cus_1',
    events,
    end: last ? { length: events.length, hash: last.chain.hash } : null,
  })
}
const shuffled = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(shuffled) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  ) as T
}
// Text as a database gives it back: whole characters of every script, and nothing else.
const text = fc.string({ unit: 'grapheme' })
const json = fc.dictionary(text, fc.jsonValue({ stringUnit: 'grapheme' }))

test('a hash is the same whatever the order of keys', () => {
  fc.assert(fc.property(json, (value) => hashOf(shuffled(value)) === hashOf(value)))
})

test('a hash is the same after the way through JSON, in any script', () => {
  fc.assert(fc.property(json, (value) => hashOf(JSON.parse(JSON.stringify(value))) === hashOf(value)))
})

test('a hash is another for another value', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      fc.pre(a !== b)
      return hashOf({ a }) !== hashOf({ a: b }) && hashOf({ [a]: 1 }) !== hashOf({ [b]: 1 })
    }),
  )
})

test('text that no database gives back as it was is not sealed', () => {
  expect(() => hashOf({ text: 'a\ud800' })).toThrow()
})

test('a sealed chain is whole, also after its way through JSON and with its keys in another order', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (names) => {
      const chain = sealed(names.map((name, n) => sealable({ _id: `evt_${n}`, fact: nameChanged('cus_1', name).fact })))
      const back = chain.map((event) => ({ ...event, fact: shuffled(JSON.parse(JSON.stringify(event.fact))) }))
      return findingsIn(chain).length === 0 && findingsIn(back).length === 0
    }),
  )
})

test('a changed word in any place is found', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.nat(), text, (names, where, other) => {
      const chain = sealed(names.map((name, n) => sealable({ _id: `evt_${n}`, fact: nameChanged('cus_1', name).fact })))
      const place = where % chain.length
      fc.pre(other !== names[place])
      const event = chain[place] as EventRecord
      chain[place] = { ...event, fact: nameChanged('cus_1', other).fact }
      const [finding, ...more] = findingsIn(chain)
      return finding?.kind === 'changed' && finding.eventId === `evt_${place}` && more.length === 0
    }),
  )
})

test('the same content in two events has two hashes: nobody can tell it by trying', () => {
  const [a, b] = sealed([sealable({ _id: 'evt_0' }), sealable({ _id: 'evt_1' })])
  expect(a?.chain.content).not.toBe(b?.chain.content)
})

test('the format is the one that docs/decisions describes: an auditor can compute it by hand', () => {
  const [event] = sealed([sealable()])
  const sha256 = (value: string) => createHash('sha256').update(value).digest('hex')
  const content = sha256(
    `{"content":{"author":null,"causeId":null,"class":"public","corrects":null,"fact":{"content":{"changes":[{"after":"Uusi Oy","before":"Ennen Oy","field":"name"}],"modifiedAt":"2026-01-01T00:00:00Z","source":"prh"},"type":"company.changed"},"nextStepId":null,"occasionId":"occ_1","occurredAt":"2026-01-01T10:00:00.000Z","organisationId":null,"withheld":null},"salt":"${event?.chain.salt}"}`,
  )
  expect(event?.chain.content).toBe(content)
  const link = `{"content":"${content}","customerId":"cus_1","eventId":"evt_1","format":1,"index":0,"previous":null,"recordedAt":"2026-01-01T10:05:00.000Z"}`
  expect(event?.chain.hash).toBe(sha256(link))
})
