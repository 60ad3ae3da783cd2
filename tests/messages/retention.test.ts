import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { DocumentModel } from '#server/documents/documentModel.ts'
import { MessageModel } from '#server/messages/messageModel.ts'
import { runRetention } from '#server/retention/runRetention.ts'
import { yearsBefore } from '#server/retention/yearsBefore.ts'
import { documentsApi } from '#tests/documents/documentsApi.ts'
import { sampleFiles } from '#tests/documents/sampleFiles.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { startApp } from '#tests/support/startApp.ts'
import { messagesApi } from './messagesApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const matters = mattersApi(app)
const api = messagesApi(app)
const documents = documentsApi(app)
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'
const DAY = 24 * 60 * 60 * 1000
const inYears = (years: number, days = 2) => new Date(yearsBefore(new Date(), -years).getTime() + days * DAY)
const pdf = (name: string) => ({ name, bytes: sampleFiles.pdf() })
const team = await matters.team([LAPPI])
const service = await matters.service(team)
const bytesLeft = async () => {
  const count = (name: string) => mongoose.connection.collection(name).countDocuments()
  return [await count('keptBytes'), await count('bytes.files'), await count('bytes.chunks')]
}
const left = async () => ({
  messages: (await MessageModel.find({ customerId }).lean()).map(({ text }) => text).sort(),
  documents: (await DocumentModel.find({ customerId }).lean()).map(({ name }) => name).sort(),
})

test('messages and documents go five years after their last use, their bytes too; what colleagues wrote after one', async () => {
  const { matterId } = (await matters.open(customerId, OWNER, { serviceId: service })).body
  const stored = (await api.attach(matterId, LAPPI, pdf('liite.pdf'))).body.attachmentId
  await api.send(matterId, LAPPI, 'asiakkaalle', [stored])
  const inside = (await api.attachInternal(matterId, LAPPI, pdf('oma.pdf'))).body.attachmentId
  await api.sendInternal(matterId, LAPPI, 'kollegoille', [inside])
  await documents.add(matterId, OWNER, pdf('asiakirja.pdf'))

  await runRetention(inYears(1))
  expect(await left()).toEqual({ messages: ['asiakkaalle'], documents: ['asiakirja.pdf', 'liite.pdf'] })
  // A pending matter holds what is in it, however old.
  await ReadLogModel.deleteMany({ customerId })
  await runRetention(inYears(6))
  expect(await left()).toMatchObject({ messages: ['asiakkaalle'] })

  const ended = await matters.move(matterId, LAPPI, { status: 'closedWithoutService', reason: 'Ei tarvita.' })
  expect(ended.body).toMatchObject({ status: 'closedWithoutService' })
  await ReadLogModel.deleteMany({ customerId })
  await runRetention(inYears(12))
  expect(await left()).toEqual({ messages: [], documents: [] })
  await expect.poll(bytesLeft).toEqual([0, 0, 0])
})
