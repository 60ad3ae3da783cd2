import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { documentsApi } from '#tests/documents/documentsApi.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { giving } from '#tests/grants/giving.ts'
import { ask } from '#tests/support/ask.ts'
import { signIn } from '#tests/support/signIn.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = handOffsApi(app)
const [LAPPI, FINNVERA, PRIVATE, OWNER] = ['adviser.lappi', 'adviser.finnvera', 'adviser.private', 'owner.revontuli']
const toFinnvera = personIn('finnvera', FINNVERA)
const toPrivate = personIn('kasvukonsultit', PRIVATE)

const event = (recordId: string, fields: string[] = []) => ({ kind: 'event', recordId, fields })
const matterItem = (recordId: string, fields: string[] = []) => ({ kind: 'matter', recordId, fields })
type Item = {
  recordId: string
  kind: string
  lacks: string | null
  bases: string[]
  fields: { field: string; value: unknown }[]
}
const saidIn = (item: Item | undefined, field: string) => item?.fields.find((one) => one.field === field)?.value
const agree = (handOffId: string, given = {}) => api.answer(customerId, handOffId, OWNER, { yes: true, ...given })

describe('a basis is asked again whenever the packet is read', () => {
  test('a correction, a later withholding and the customer’s no hold at the next look', async () => {
    const matterId = await api.matterOf(customerId)
    const first = await logAs(app, LAPPI, customerId, { subject: 'Väärin' })
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera, { packet: [event(first.eventId)] })
    const subject = async () => saidIn((await api.get(sent.handOffId, FINNVERA)).body.packet[0], 'subject')
    expect(await subject()).toBe('Väärin')
    const corrected = await ask(app, `/api/customers/${customerId}/events/${first.eventId}/corrections`, {
      as: LAPPI,
      body: { channel: 'call', subject: 'Oikein', text: '', topics: [], who: [], organisationIds: [], reason: 'x' },
    })
    expect(corrected.status).toBe(200)
    expect(await subject()).toBe('Oikein')
    const decided = await ask(app, `/api/customers/${customerId}/events/${corrected.body.eventId}/withholding`, {
      as: 'lead.lappi',
      body: { withheld: true, reason: 'Arka', reviewOn: '2099-01-01' },
    })
    expect(decided.status).toBe(200)
    expect((await api.get(sent.handOffId, FINNVERA)).body.packet).toEqual([])
  })

  test('a grant that was withdrawn closes the packet, and the hand-off that rested on it', async () => {
    const matterId = await api.matterOf(customerId)
    const { eventId } = await logAs(app, LAPPI, customerId)
    const sections = ['events', 'matters']
    const { body: grant } = await ask(app, `/api/customers/${customerId}/grants`, {
      as: OWNER,
      body: giving({ sections }),
    })
    const { body: sent } = await api.send(matterId, LAPPI, toPrivate, { packet: [event(eventId)] })
    expect(sent.state).toBe('sent')
    expect((await api.get(sent.handOffId, PRIVATE)).body).toMatchObject({
      bases: ['grant'],
      packet: [{ bases: ['grant'] }],
    })
    const listed = async () =>
      (await api.list(PRIVATE)).body.items.map(({ handOffId }: { handOffId: string }) => handOffId)
    expect(await listed()).toContain(sent.handOffId)
    const withdrawn = `/api/customers/${customerId}/grants/${grant.grantId}/withdrawal`
    expect((await ask(app, withdrawn, { as: OWNER, method: 'POST' })).status).toBe(200)
    expect((await api.get(sent.handOffId, PRIVATE)).status).toBe(404)
    expect(await listed()).not.toContain(sent.handOffId)
    expect((await api.accept(sent.handOffId, PRIVATE)).status).toBe(404)
  })

  test('it closes with the hand-off: returned, withdrawn, refused or closed', async () => {
    for (const end of ['return', 'withdraw', 'refuse', 'close'] as const) {
      const matterId = await api.matterOf(customerId)
      const { body: sent } = await api.send(matterId, LAPPI, toFinnvera, { packet: [matterItem(matterId)] })
      const id = sent.handOffId
      const packet = async () => (await api.get(id, FINNVERA)).body.packet
      expect(await packet()).toHaveLength(1)
      if (end === 'return') await api.returned(id, FINNVERA)
      if (end === 'withdraw') await api.withdraw(id, LAPPI)
      if (end === 'refuse') await api.answer(customerId, id, OWNER, { yes: false })
      if (end === 'close') {
        await api.accept(id, FINNVERA)
        expect(await packet()).toHaveLength(1)
        await api.close(id, LAPPI)
      }
      expect(await packet()).toBeNull()
    }
  })
})

describe('a document in a packet', () => {
  const documents = documentsApi(app)
  const file = { name: 'Tilinpäätös 2025.txt', bytes: Buffer.from('Liikevaihto 200 000'), type: 'text/plain' }
  const fetchFile = async (handOffId: string, documentId: string, as: string) => {
    const cookie = await signIn(app, as)
    const answer = await fetch(`${app.url}/api/hand-offs/${handOffId}/files/${documentId}`, { headers: { cookie } })
    return { status: answer.status, text: await answer.text() }
  }

  test('is fetched by the receiver while the packet is open, and by nobody else on it', async () => {
    const matterId = await api.matterOf(customerId)
    const { documentId } = (await documents.add(matterId, LAPPI, file)).body
    const packet = [{ kind: 'document', recordId: documentId, fields: [] }]
    const { body: asked } = await api.send(matterId, LAPPI, toPrivate, { packet, askCustomer: true })
    expect((await fetchFile(asked.handOffId, documentId, PRIVATE)).status).toBe(404)
    await agree(asked.handOffId)
    expect(saidIn((await api.get(asked.handOffId, PRIVATE)).body.packet[0], 'fileName')).toBe(file.name)
    expect(await fetchFile(asked.handOffId, documentId, PRIVATE)).toEqual({ status: 200, text: 'Liikevaihto 200 000' })
    for (const as of ['adviser.second', LAPPI, OWNER])
      expect((await fetchFile(asked.handOffId, documentId, as)).status).toBe(404)
    // Where all documents are, the packet opens nothing.
    expect((await documents.fetch(documentId, PRIVATE)).status).toBe(404)
    await api.returned(asked.handOffId, PRIVATE)
    expect((await fetchFile(asked.handOffId, documentId, PRIVATE)).status).toBe(404)
  })

  test('whose content was left out goes by name only', async () => {
    const matterId = await api.matterOf(customerId)
    const { documentId } = (await documents.add(matterId, LAPPI, file)).body
    const packet = [{ kind: 'document', recordId: documentId, fields: ['fileName'] }]
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera, { packet })
    expect((await api.get(sent.handOffId, FINNVERA)).body.packet[0].fields).toEqual([
      { field: 'fileName', value: file.name },
    ])
    expect((await fetchFile(sent.handOffId, documentId, FINNVERA)).status).toBe(404)
  })
})

test('each look at a packet is in the read log, with what opened each record', async () => {
  const matterId = await api.matterOf(customerId)
  const { eventId } = await logAs(app, LAPPI, customerId)
  const { body: asked } = await api.send(matterId, LAPPI, toPrivate, { packet: [event(eventId)], askCustomer: true })
  await agree(asked.handOffId)
  const before = new Date()
  await api.get(asked.handOffId, PRIVATE)
  const [entry] = await ReadLogModel.find({ customerId, operation: 'getHandOff', at: { $gte: before } }).lean()
  expect(entry?.reads).toMatchObject([
    { recordId: asked.handOffId, class: 'service', bases: ['grant'] },
    { recordId: eventId, class: 'service', bases: ['grant'] },
  ])
})
