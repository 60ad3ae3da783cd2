import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { MessageModel } from '#server/messages/messageModel.ts'
import { documentsApi } from '#tests/documents/documentsApi.ts'
import { sampleFiles } from '#tests/documents/sampleFiles.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { messagesApi } from './messagesApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const matters = mattersApi(app)
const api = messagesApi(app)
const documents = documentsApi(app)
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'
const LEAD = 'lead.lappi'
/** Everybody else in the demo who might have a reason to look: under 10 §, a rival, its own accountant, no role for contents. */
const OTHERS = ['adviser.finnvera', 'adviser.second', 'accountant.revontuli', 'admin.lappi', 'ministry.tem', 'founder']
const team = await matters.team([LAPPI, LEAD])
const service = await matters.service(team)
const open = async (as: string, given: object = { serviceId: service }): Promise<string> =>
  (await matters.open(customerId, as, given)).body.matterId
const texts = (answer: { body: { items?: { text: string }[] } }) => (answer.body.items ?? []).map(({ text }) => text)
const pdf = { name: 'Liite.pdf', bytes: sampleFiles.pdf() }

describe('messages between the customer and advisers', () => {
  test('are read by both sides, the latest first, with who reads what is written', async () => {
    const matterId = await open(OWNER)
    const sent = await api.send(matterId, OWNER, 'Hei, onko tähän tukea?')
    expect(sent.body).toMatchObject({
      kind: 'message',
      by: { name: 'Oona Revontuli', organisation: null },
      ours: true,
      readBy: [],
      bases: ['mandate'],
    })
    await api.send(matterId, LAPPI, 'On. Katsotaan yhdessä.')
    const theirs = await api.list(matterId, LEAD)
    expect(texts(theirs)).toEqual(['On. Katsotaan yhdessä.', 'Hei, onko tähän tukea?'])
    expect(theirs.body).toMatchObject({
      ...{ mayWrite: true, mayPropose: true, unread: 1, customerName: revontuli.name },
      readers: [{ id: organisations.lappi._id }],
      items: [{ ours: true, by: { organisation: { id: organisations.lappi._id } } }, { ours: false }],
    })
    const ours = await api.list(matterId, OWNER)
    expect(ours.body).toMatchObject({ mayWrite: true, mayPropose: false, unread: 1, reach: null })
  })

  test('10 §, break-glass and the books open none of them, nor that there are any', async () => {
    const matterId = await open(OWNER)
    await api.send(matterId, OWNER, 'SALAINEN')
    for (const as of OTHERS) {
      const answer = await api.list(matterId, as)
      expect({ as, items: answer.body.items ?? [] }).toEqual({ as, items: [] })
      const events = await matters.events(customerId, as, `?matterId=${matterId}`)
      expect((events ?? []).filter(({ fact }) => fact.type === 'message.sent')).toEqual([])
      expect((await api.send(matterId, as, 'x')).status).toBeGreaterThanOrEqual(403)
    }
  })

  test('that one was sent is an event of class plan, without a word of it, for those who read it', async () => {
    const matterId = await open(OWNER)
    const { messageId } = (await api.send(matterId, LAPPI, 'Tästä ei sanaakaan lokiin.')).body
    for (const as of [OWNER, LAPPI]) {
      const events = await matters.events(customerId, as, `?matterId=${matterId}`)
      const told = events.filter(({ fact }) => fact.type === 'message.sent')
      expect(told).toMatchObject([{ class: 'plan', fact: { content: { messageId, audience: 'customer' } } }])
      expect(JSON.stringify(told)).not.toContain('sanaakaan')
    }
  })

  test('with an organisation that opened the matter by itself: it reads what is written to it, and no more than that', async () => {
    const matterId = await open('adviser.second', { mine: true })
    await api.send(matterId, 'adviser.second', 'Voimmeko auttaa?')
    await api.send(matterId, OWNER, 'Kyllä kiitos.')
    const theirs = await api.list(matterId, 'adviser.second')
    expect(theirs.body.items).toMatchObject([{ bases: ['ownRecord'] }, { bases: ['ownRecord'] }])
    const told = await matters.events(customerId, 'adviser.second', `?matterId=${matterId}`)
    expect(told.filter(({ fact }) => fact.type === 'message.sent')).toHaveLength(2)
  })

  test('are read on the customer’s grant by whom it lets read its messages, who write none', async () => {
    const matterId = await open(OWNER)
    const { attachmentId } = (await api.attach(matterId, OWNER, pdf)).body
    const [attached] = (await api.send(matterId, OWNER, 'Annan lukea.', [attachmentId])).body.attachments
    const to = { kind: 'organisation', organisationId: organisations.rovaniemi._id }
    const body = { to, sections: ['messages', 'matters'], right: 'see', purpose: 'Seuraa asiaa' }
    const grant = await ask(app, `/api/customers/${customerId}/grants`, { as: OWNER, body })
    expect(grant.status).toBe(200)
    expect((await api.list(matterId, 'adviser.rovaniemi')).body).toMatchObject({
      ...{ mayWrite: false, mayPropose: false },
      items: [{ text: 'Annan lukea.', bases: ['grant'] }],
    })
    expect((await api.send(matterId, 'adviser.rovaniemi', 'x')).body.error.code).toBe('access.denied')
    expect((await documents.fetch(attached.documentId, 'adviser.rovaniemi')).status).toBe(200)
    const { grantId } = grant.body
    await ask(app, `/api/customers/${customerId}/grants/${grantId}/withdrawal`, { as: OWNER, method: 'POST' })
    expect((await api.list(matterId, 'adviser.rovaniemi')).status).toBe(404)
    expect((await documents.fetch(attached.documentId, 'adviser.rovaniemi')).status).toBe(404)
  })

  test('come in pages by cursor, and a cursor of one thread leads nowhere in another', async () => {
    const matterId = await open(OWNER)
    for (const text of ['1', '2', '3']) await api.send(matterId, OWNER, text)
    const first = await api.list(matterId, LAPPI, '?limit=2')
    expect(texts(first)).toEqual(['3', '2'])
    const next = await api.list(matterId, LAPPI, `?limit=2&cursor=${first.body.nextCursor}`)
    expect({ texts: texts(next), next: next.body.nextCursor }).toEqual({ texts: ['1'], next: null })
    const crossed = await api.internal(matterId, LAPPI, `?cursor=${first.body.nextCursor}`)
    expect(crossed.body.error.code).toBe('request.cursor')
  })

  test('each look is in the read log by its basis, and in the customer’s ledger', async () => {
    const matterId = await open(OWNER)
    const { messageId } = (await api.send(matterId, OWNER, 'Kuka luki?')).body
    await api.list(matterId, LAPPI)
    const [look] = await ReadLogModel.find({ operation: 'listMessages', 'reads.recordId': messageId }).lean()
    expect(look).toMatchObject({
      userName: 'Aino Lappalainen',
      reads: [{ class: 'plan', bases: ['ownRecord', 'matter'] }],
    })
    const ledger = await ask(app, `/api/customers/${customerId}/ledger?limit=100`, { as: OWNER })
    expect(ledger.body.items).toContainEqual(expect.objectContaining({ operation: 'listMessages' }))
  })

  test('are not taken by a matter that is over, nor with a personal identity code, nor empty', async () => {
    const matterId = await open(OWNER)
    expect((await api.send(matterId, OWNER, '131052-308T')).body.error.details).toMatchObject([{ field: 'text' }])
    expect((await api.send(matterId, OWNER, '   ')).body.error.details).toMatchObject([{ field: 'text' }])
    await matters.move(matterId, OWNER, { status: 'closedWithoutService', reason: 'Ei tarvita.' })
    expect((await api.send(matterId, OWNER, 'x')).body.error.code).toBe('matter.ended')
    expect((await api.sendInternal(matterId, LAPPI, 'x')).body.error.code).toBe('matter.ended')
  })
})

describe('receipts', () => {
  test('say which organisation has read, and that the customer has: never which person', async () => {
    const matterId = await open(OWNER)
    const first = (await api.send(matterId, OWNER, 'yksi')).body.messageId
    const second = (await api.send(matterId, OWNER, 'kaksi')).body.messageId
    expect((await api.read(matterId, LAPPI, first)).body).toEqual({ matterId, unread: 1 })
    expect((await api.read(matterId, LEAD, second)).body).toEqual({ matterId, unread: 0 })
    const { items } = (await api.list(matterId, OWNER)).body
    expect(items).toMatchObject([{ readBy: [{ organisation: { id: organisations.lappi._id } }] }, { readBy: [{}] }])
    expect(JSON.stringify(items.map(({ readBy }: { readBy: object }) => readBy))).not.toMatch(/usr_|Aino|Tuomas/)
    await api.send(matterId, LAPPI, 'vastaus')
    const [latest] = (await api.list(matterId, OWNER)).body.items
    await api.read(matterId, OWNER, latest.messageId)
    expect((await api.list(matterId, LAPPI)).body.items[0].readBy).toMatchObject([{ organisation: null }])
  })

  test('of two at once one is written; nobody signs for another’s messages or thread', async () => {
    const matterId = await open(OWNER)
    const other = await open(OWNER)
    const { messageId } = (await api.send(matterId, OWNER, 'yksi')).body
    await Promise.all([api.read(matterId, LAPPI, messageId), api.read(matterId, LEAD, messageId)])
    expect((await MessageModel.findById(messageId).lean())?.readBy).toHaveLength(1)
    await api.read(matterId, OWNER, messageId)
    expect((await MessageModel.findById(messageId).lean())?.readBy).toHaveLength(1)
    expect((await api.read(other, LAPPI, messageId)).body.error.code).toBe('message.not_found')
    expect((await api.read(matterId, 'adviser.finnvera', messageId)).status).toBe(404)
  })
})

describe('messages inside an organisation', () => {
  test('are its people’s alone: not the customer’s, not another organisation’s, on no basis', async () => {
    const matterId = await open(OWNER)
    await api.sendInternal(matterId, LAPPI, 'VAIN MEILLE')
    expect((await api.internal(matterId, LEAD)).body).toMatchObject({
      organisation: { id: organisations.lappi._id },
      mayWrite: true,
      items: [{ text: 'VAIN MEILLE', by: { name: 'Aino Lappalainen' }, mine: false }],
    })
    for (const as of [OWNER, ...OTHERS]) {
      const answer = await api.internal(matterId, as)
      expect({ as, items: answer.body.items ?? [] }).toEqual({ as, items: [] })
      expect(JSON.stringify((await api.list(matterId, as)).body)).not.toContain('VAIN MEILLE')
      const events = await matters.events(customerId, as, `?matterId=${matterId}`)
      expect(JSON.stringify(events ?? [])).not.toContain('"audience":"organisation"')
      expect((await api.sendInternal(matterId, as, 'x')).status).toBeGreaterThanOrEqual(403)
    }
    const exported = await ask(app, `/api/customers/${customerId}/export`, { as: OWNER })
    expect(JSON.stringify(exported.body)).not.toContain('VAIN MEILLE')
  })

  test('and messages with the customer never stand in one list, and are not written by each other’s contract', async () => {
    const matterId = await open(OWNER)
    await api.sendInternal(matterId, LAPPI, 'sisäinen')
    await api.send(matterId, LAPPI, 'asiakkaalle')
    expect(texts(await api.list(matterId, LAPPI))).toEqual(['asiakkaalle'])
    expect(texts(await api.internal(matterId, LAPPI))).toEqual(['sisäinen'])
    const body = { text: 'x', attachmentIds: [], audience: 'organisation' }
    const mixed = await ask(app, `/api/matters/${matterId}/messages`, { as: LAPPI, body })
    expect(mixed.body.error.details).toMatchObject([{ field: 'audience' }])
  })
})

describe('attachments', () => {
  test('go with their message, are fetched as documents by who reads it, and by nobody under 10 §', async () => {
    const matterId = await open(OWNER)
    const stored = await api.attach(matterId, OWNER, pdf)
    expect(stored.body).toMatchObject({ name: 'Liite.pdf', type: 'pdf', size: pdf.bytes.length })
    const sent = await api.send(matterId, OWNER, 'Ohessa.', [stored.body.attachmentId])
    const [attached] = sent.body.attachments
    expect((await api.list(matterId, LAPPI)).body.items[0].attachments).toEqual([attached])
    for (const as of [OWNER, LAPPI]) expect((await documents.fetch(attached.documentId, as)).status).toBe(200)
    for (const as of OTHERS) {
      const refused = await documents.fetch(attached.documentId, as)
      expect({ as, status: refused.status }).toEqual({ as, status: 404 })
    }
    expect((await documents.list(matterId, LAPPI)).body.items).toEqual([])
    expect((await documents.remove(attached.documentId, OWNER)).status).toBe(403)
  })

  test('of colleagues stay with colleagues', async () => {
    const matterId = await open(OWNER)
    const { attachmentId } = (await api.attachInternal(matterId, LAPPI, pdf)).body
    const sent = await api.sendInternal(matterId, LAPPI, 'Katsopa.', [attachmentId])
    const [{ documentId }] = sent.body.attachments
    expect((await documents.fetch(documentId, LEAD)).status).toBe(200)
    for (const as of [OWNER, ...OTHERS]) {
      const refused = await documents.fetch(documentId, as)
      expect({ as, status: refused.status }).toEqual({ as, status: 404 })
    }
  })

  test('are sent by who stored them, in the thread they were stored for, once', async () => {
    const matterId = await open(OWNER)
    const other = await open(OWNER)
    const forColleagues = (await api.attachInternal(matterId, LAPPI, pdf)).body.attachmentId
    const forCustomer = (await api.attach(matterId, LAPPI, pdf)).body.attachmentId
    const gone = async (answer: ReturnType<typeof api.send>) => {
      const { body } = await answer
      expect(body.error).toMatchObject({ code: 'message.attachment_gone', details: [{ field: 'attachmentIds' }] })
    }
    await gone(api.send(matterId, LAPPI, 'x', [forColleagues]))
    await gone(api.sendInternal(matterId, LAPPI, 'x', [forCustomer]))
    await gone(api.send(other, LAPPI, 'x', [forCustomer]))
    await gone(api.send(matterId, LEAD, 'x', [forCustomer]))
    expect(texts(await api.list(matterId, LAPPI))).toEqual([])
    expect((await api.send(matterId, LAPPI, 'x', [forCustomer])).status).toBe(200)
    await gone(api.send(matterId, LAPPI, 'x', [forCustomer]))
  })
})
