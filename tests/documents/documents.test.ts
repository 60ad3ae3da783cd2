import mongoose from 'mongoose'
import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { KeptBytesModel } from '#server/database/bytes/keptBytesModel.ts'
import { DocumentModel } from '#server/documents/documentModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { documentsApi } from './documentsApi.ts'
import { sampleFiles } from './sampleFiles.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const matters = mattersApi(app)
const api = documentsApi(app)
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'
const team = await matters.team([LAPPI, 'lead.lappi'])
const service = await matters.service(team)
const { matterId } = (await matters.open(customerId, OWNER, { serviceId: service })).body
const pdf = { name: 'Sopimus.pdf', bytes: sampleFiles.pdf() }

describe('a document of a matter', () => {
  test('is added by the customer, read by who handles the matter, byte for byte, and kept by the browser', async () => {
    const bytes = Buffer.concat([sampleFiles.pdf(), Buffer.alloc(700_000, 7)])
    const added = await api.add(matterId, OWNER, { name: 'Sopimus ja ålänning €.pdf', bytes })
    expect(added.body).toMatchObject({
      name: 'Sopimus ja ålänning €.pdf',
      type: 'pdf',
      size: bytes.length,
      addedBy: { name: 'Oona Revontuli', organisation: null },
      bases: ['mandate'],
      mayRemove: true,
    })
    const { documentId } = added.body
    const listed = await api.list(matterId, LAPPI)
    expect(listed.body).toMatchObject({ mayAdd: true, items: [{ documentId, mayRemove: true }] })

    const file = await api.fetch(documentId, LAPPI)
    expect(file.status).toBe(200)
    expect(file.bytes.equals(bytes)).toBe(true)
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
      'content-length': String(bytes.length),
    })
    const disposition = file.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="/)
    expect(disposition).toContain(`filename*=UTF-8''Sopimus%20ja%20%C3%A5l%C3%A4nning%20%E2%82%AC.pdf`)
  })

  test('is an event of the matter’s class, that names it', async () => {
    const events = await matters.events(customerId, LAPPI)
    const told = events.find(({ fact }) => fact.type === 'document.added')
    expect(told).toMatchObject({ class: 'service', fact: { content: { matterId, type: 'pdf' } } })
  })

  test('opens by 10 § as the matter does, and to nobody without a basis', async () => {
    const { documentId } = (await api.add(matterId, LAPPI, pdf)).body
    expect((await api.fetch(documentId, 'adviser.finnvera')).status).toBe(200)
    expect((await api.list(matterId, 'adviser.finnvera')).body).toMatchObject({ mayAdd: false })
    for (const as of ['adviser.second', 'founder', 'ministry.tem', 'platform.manager']) {
      expect((await api.list(matterId, as)).status).toBe(404)
      const refused = await api.fetch(documentId, as)
      expect({ as, status: refused.status }).toEqual({ as, status: 404 })
      expect((await api.remove(documentId, as)).status).toBe(404)
    }
    expect((await api.add(matterId, 'adviser.finnvera', pdf)).body.error.code).toBe('access.denied')
    expect((await api.add(matterId, 'adviser.second', pdf)).body.error.code).toBe('matter.not_found')
  })

  test('each time it is fetched, the read log says who, on which basis; and so does the customer’s ledger', async () => {
    const { documentId } = (await api.add(matterId, OWNER, pdf)).body
    await api.fetch(documentId, 'adviser.finnvera')
    await api.fetch(documentId, 'adviser.finnvera')
    const looks = await ReadLogModel.find({ operation: 'getDocumentFile', 'reads.recordId': documentId }).lean()
    expect(looks).toMatchObject([
      { userName: 'Veera Finne', reads: [{ recordId: documentId, class: 'service', bases: ['section10'] }] },
      { userName: 'Veera Finne' },
    ])
    const ledger = await ask(app, `/api/customers/${customerId}/ledger?limit=100`, { as: OWNER })
    expect(ledger.body.items).toContainEqual(
      expect.objectContaining({ operation: 'getDocumentFile', who: expect.objectContaining({ name: 'Veera Finne' }) }),
    )
  })

  test('is taken back by who added it or by a handler of the organisation that keeps it; its bytes go too', async () => {
    const mine = (await api.add(matterId, OWNER, pdf)).body.documentId
    const theirs = (await api.add(matterId, LAPPI, pdf)).body.documentId
    expect((await api.remove(theirs, OWNER)).body.error.code).toBe('access.denied')
    expect((await api.remove(theirs, 'adviser.finnvera')).body.error.code).toBe('access.denied')
    const { bytesId } = (await DocumentModel.findById(mine).lean()) ?? { bytesId: '' }
    expect((await api.remove(mine, OWNER)).body).toEqual({ documentId: mine, matterId, customerId })
    expect((await api.remove(theirs, 'lead.lappi')).status).toBe(200)
    expect((await api.fetch(mine, OWNER)).status).toBe(404)
    expect((await api.remove(mine, OWNER)).body.error.code).toBe('document.not_found')
    await expect.poll(() => KeptBytesModel.exists({ _id: bytesId })).toBeNull()
    const chunks = mongoose.connection.collection('bytes.chunks')
    expect(await chunks.countDocuments({ files_id: bytesId as never })).toBe(0)
    const told = (await matters.events(customerId, OWNER)).filter(({ fact }) => fact.type === 'document.removed')
    expect(told.map(({ author }) => author.name).sort()).toEqual(['Oona Revontuli', 'Tuomas Tunturi'])
  })

  test('is not taken by a matter that is over', async () => {
    const other = (await matters.open(customerId, OWNER, { serviceId: service })).body.matterId
    await matters.move(other, OWNER, { status: 'closedWithoutService', reason: 'Ei tarvita.' })
    expect((await api.add(other, OWNER, pdf)).body.error.code).toBe('matter.ended')
    expect((await api.list(other, OWNER)).body.mayAdd).toBe(false)
  })
})
