import { describe, expect, test } from 'vitest'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { ChainHeadModel } from '#server/events/chain/chainHeadModel.ts'
import { eraseEvent } from '#server/events/eraseEvent.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { logInDatabase } from '#server/events/verifying/logInDatabase.ts'
import { verifyLog } from '#server/events/verifying/verifyLog.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'
import { chainOfFive } from './chainOfFive.ts'
import { nameChanged } from './nameChanged.ts'

const { connection } = await openDatabase()
const record = (customerId: string, name: string) =>
  inTransaction(() => recordEvent(null, nameChanged(customerId, name)))
const verifyOne = async (customerId: string) => (await verifyLog(await logInDatabase(customerId))).findings
const verifyAll = async () => verifyLog(await logInDatabase())
const kindsOf = (findings: { kind: string; eventId: string | null }[]) =>
  findings.map(({ kind, eventId }) => [kind, eventId])

describe('a chain', () => {
  test('that nobody touched is whole, also while it grows', async () => {
    const { customerId } = await chainOfFive()
    const writing = (async () => {
      for (let n = 0; n < 20; n++) await record(customerId, `Uusi ${n}`)
    })()
    for (let n = 0; n < 5; n++) expect((await verifyAll()).findings).toEqual([])
    await writing
    expect(await verifyOne(customerId)).toEqual([])
  })

  test('with a changed content is found, and which event', async () => {
    const { customerId, ids } = await chainOfFive()
    await EventModel.updateOne({ _id: ids[2] }, { $set: { 'fact.content.changes.0.after': 'Väärä Oy' } })
    expect(kindsOf(await verifyOne(customerId))).toEqual([['changed', ids[2]]])
  })

  test.each([
    ['class', { class: 'own' }],
    ['time', { occurredAt: new Date(0) }],
    ['organisation', { organisationId: 'org_1' }],
    ['withholding', { withheld: { reason: 'x', reviewOn: '2027-01-01' } }],
    ['author', { author: { userId: 'usr_1', name: 'Joku' } }],
    ['recording time', { recordedAt: new Date(0) }],
  ])('with a changed %s is found', async (_, change) => {
    const { customerId, ids } = await chainOfFive()
    await EventModel.updateOne({ _id: ids[1] }, { $set: change })
    expect(kindsOf(await verifyOne(customerId))).toEqual([['changed', ids[1]]])
  })

  test('in which an event was replaced by one with hashes of its own is found', async () => {
    const { customerId, ids } = await chainOfFive()
    const other = await chainOfFive()
    const replacement = await EventModel.findById(other.ids[2]).lean()
    await EventModel.updateOne({ _id: ids[2] }, { $set: { fact: replacement?.fact, chain: replacement?.chain } })
    const kinds = (await verifyOne(customerId)).map(({ kind }) => kind)
    expect(kinds).toEqual(['changed', 'changed', 'relinked', 'relinked'])
  })

  test('with a missing event is found, and where', async () => {
    const { customerId, ids } = await chainOfFive()
    await EventModel.deleteOne({ _id: ids[1] })
    expect(await verifyOne(customerId)).toMatchObject([{ kind: 'missing', told: 'event at place 1 is missing' }])
    await EventModel.deleteOne({ _id: ids[2] })
    expect(await verifyOne(customerId)).toMatchObject([{ told: 'events at places 1 to 2 are missing' }])
  })

  test('whose events changed places is found', async () => {
    const { customerId, ids } = await chainOfFive()
    await EventModel.updateOne({ _id: ids[1] }, { $set: { 'chain.index': 99 } })
    await EventModel.updateOne({ _id: ids[2] }, { $set: { 'chain.index': 1 } })
    await EventModel.updateOne({ _id: ids[1] }, { $set: { 'chain.index': 2 } })
    const findings = await verifyOne(customerId)
    expect(kindsOf(findings.filter(({ kind }) => kind === 'reordered'))).toEqual([
      ['reordered', ids[2]],
      ['reordered', ids[1]],
    ])
    expect(findings[0]?.told).toContain('stands at place 1 and was recorded at 2')
  })

  test('without its tail is found by its kept end', async () => {
    const { customerId, ids } = await chainOfFive()
    await EventModel.deleteMany({ _id: { $in: ids.slice(3) } })
    expect(await verifyOne(customerId)).toMatchObject([
      { kind: 'truncated', told: '2 events are missing from the end' },
    ])
  })

  test('whose kept end was cut to fit a cut tail is found by the log’s order', async () => {
    const { customerId, ids } = await chainOfFive()
    const third = await EventModel.findById(ids[2]).lean()
    await EventModel.deleteMany({ _id: { $in: ids.slice(3) } })
    await ChainHeadModel.updateOne({ _id: customerId }, { $set: { length: 3, hash: third?.chain.hash } })
    expect(await verifyOne(customerId)).toEqual([])
    const { findings } = await verifyAll()
    expect(kindsOf(findings).filter(([, id]) => ids.includes(id ?? ''))).toEqual([
      ['missing', ids[3]],
      ['missing', ids[4]],
    ])
  })

  test('that vanished with its end and its places in the log leaves a gap there', async () => {
    const { customerId } = await chainOfFive()
    await record(newId('cus'), 'after')
    await placeEvents()
    await EventModel.deleteMany({ customerId })
    await ChainHeadModel.deleteOne({ _id: customerId })
    await EventPositionModel.deleteMany({ customerId })
    expect((await verifyAll()).findings.filter(({ kind }) => kind === 'gap')).toHaveLength(1)
  })

  test('whose kept end alone vanished, or whose events all did, is found', async () => {
    const [a, b] = [await chainOfFive(), await chainOfFive()]
    await ChainHeadModel.deleteOne({ _id: a.customerId })
    await EventModel.deleteMany({ customerId: b.customerId })
    const { findings } = await verifyAll()
    for (const { customerId } of [a, b]) {
      expect(
        findings.filter((finding) => finding.customerId === customerId && finding.kind === 'truncated'),
      ).toHaveLength(1)
    }
  })
})

describe('an event erased by rule', () => {
  test('is told as such; its link is intact and its content is gone', async () => {
    const { customerId, ids } = await chainOfFive()
    expect(await eraseEvent(ids[1], 'section9')).toBe(true)
    const erased = await EventModel.findById(ids[1]).lean()
    expect(erased).toMatchObject({
      fact: null,
      author: null,
      chain: { index: 1, salt: null },
      erased: { rule: 'section9' },
    })
    expect(
      JSON.stringify(
        await connection
          .collection('events')
          .find({ _id: ids[1] as never })
          .toArray(),
      ),
    ).not.toContain('Nimi 1')
    const verification = await verifyLog(await logInDatabase(customerId))
    expect(verification.findings).toEqual([])
    expect([...verification.erased]).toEqual([['section9', 1]])
    expect(verification.events).toBe(6)
  })

  test('is erased once', async () => {
    const { ids } = await chainOfFive()
    expect(await eraseEvent(ids[1], 'section9')).toBe(true)
    expect(await eraseEvent(ids[1], 'section9')).toBe(false)
    expect(await eraseEvent('evt_00000000000000000000', 'section9')).toBe(false)
  })

  test('is not the same as one that somebody emptied', async () => {
    const { customerId, ids } = await chainOfFive()
    const emptied = { fact: null, 'chain.salt': null, erased: { rule: 'section9', at: new Date() } }
    await EventModel.updateOne({ _id: ids[3] }, { $set: emptied })
    expect(kindsOf(await verifyOne(customerId))).toEqual([['emptied', ids[3]]])
  })

  test('can’t be filled with something else', async () => {
    const { customerId, ids } = await chainOfFive()
    await eraseEvent(ids[1], 'ownNoteExpired')
    await EventModel.updateOne({ _id: ids[1] }, { $set: { fact: nameChanged(customerId, 'Keksitty Oy').fact } })
    expect(kindsOf(await verifyOne(customerId))).toEqual([['changed', ids[1]]])
  })
})
