import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { findFounderOf } from '#server/customers/findFounderOf.ts'
import { BytesChunkModel } from '#server/database/bytes/bytesChunkModel.ts'
import { DocumentModel } from '#server/documents/documentModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { HandOffModel } from '#server/handOffs/handOffModel.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import { AttachmentModel } from '#server/messages/attachmentModel.ts'
import { MessageModel } from '#server/messages/messageModel.ts'
import { ClockModel } from '#server/promise/clockModel.ts'
import { EscalationModel } from '#server/promise/escalationModel.ts'
import { runRetention } from '#server/retention/runRetention.ts'
import { yearsBefore } from '#server/retention/yearsBefore.ts'
import { documentsApi } from '#tests/documents/documentsApi.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { handOffsApi, personIn } from '#tests/handOffs/handOffsApi.ts'
import { messagesApi } from '#tests/messages/messagesApi.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const handOffs = handOffsApi(app)
const { matters } = handOffs
const messages = messagesApi(app)
const documents = documentsApi(app)
const LAPPI = 'adviser.lappi'
const WORD = 'Kanerva Kanarialintu'
const DAY = 24 * 60 * 60 * 1000
const inYears = (years: number, days = 1) => new Date(yearsBefore(new Date(), -years).getTime() + days * DAY)
const allText = async () => {
  const names = (await mongoose.connection.db?.listCollections().toArray()) ?? []
  const all = names.map(({ name }) => mongoose.connection.collection(name).find().toArray())
  return JSON.stringify(await Promise.all(all))
}
const file = (name: string) => ({ name: `${name}.txt`, bytes: Buffer.from(`${WORD} tiedostossa`) })

/** A matter of a customer with everything that hangs on one, each naming the person. */
const wholeMatter = async (customerId: string): Promise<string> => {
  const matterId = await handOffs.matterOf(customerId, LAPPI, { need: WORD, description: WORD })
  const ok = async (answer: Promise<{ status: number; body: unknown }>) =>
    expect(await answer).toMatchObject({ status: 200 })
  await ok(matters.task(matterId, LAPPI, { text: WORD, organisationId: organisations.lappi._id }))
  await ok(documents.add(matterId, LAPPI, file(WORD)))
  const { body } = await messages.attach(matterId, LAPPI, file(`${WORD} liite`))
  await ok(messages.send(matterId, LAPPI, WORD, [body.attachmentId]))
  await ok(messages.sendInternal(matterId, LAPPI, WORD))
  await ok(messages.attach(matterId, LAPPI, file(`${WORD} odottaa`)))
  const finnvera = personIn('finnvera', 'adviser.finnvera')
  const { body: sent } = await handOffs.send(matterId, LAPPI, finnvera, { message: WORD, askCustomer: true })
  // Of a founder nothing is told by 10 § to who has not met them: there the customer is asked.
  if (sent.state === 'sent') await ok(handOffs.returned(sent.handOffId, 'adviser.finnvera', WORD))
  await EscalationModel.create([
    {
      ...{ _id: `clk_x.${matterId}`, kind: 'rerouted', of: 'matter', thingId: matterId, matterId, customerId },
      ...{ organisationId: organisations.lappi._id, userIds: [], from: { userId: 'usr_x', name: WORD } },
      ...{ at: new Date(), toldAt: new Date(), clearedAt: new Date() },
    },
  ])
  return matterId
}
const end = async (matterId: string) => {
  const { body } = await matters.get(matterId, LAPPI)
  for (const { taskId } of body.tasks) await matters.changeTask(matterId, taskId, LAPPI, { state: 'done' })
  const over = { status: 'done', outcome: WORD, effect: WORD }
  expect((await matters.move(matterId, LAPPI, over)).status).toBe(200)
}
const settle = async (customerId: string) => {
  while ((await placeEvents()) > 0);
  await ReadLogModel.deleteMany({ customerId })
  await mongoose.connection.collection('idempotentAnswers').deleteMany({})
}
const left = async (customerId: string) => {
  const of = { customerId } as object
  return {
    matters: await MatterModel.countDocuments(of),
    handOffs: await HandOffModel.countDocuments(of),
    messages: await MessageModel.countDocuments(of),
    documents: await DocumentModel.countDocuments(of),
    clocks: await ClockModel.countDocuments(of),
    escalations: await EscalationModel.countDocuments(of),
  }
}
const NOTHING = { matters: 0, handOffs: 0, messages: 0, documents: 0, clocks: 0, escalations: 0 }

test('a pending matter holds everything of it; when it is over all goes five years after, with the bytes of its files', async () => {
  const customerId = await addCompany()
  const matterId = await wholeMatter(customerId)
  await settle(customerId)
  await runRetention(inYears(5, 2))
  // What colleagues wrote to each other goes after a year, whatever holds; clocks that stopped and escalations are figures’ and past.
  expect(await left(customerId)).toMatchObject({ matters: 1, handOffs: 1, messages: 1, documents: 2 })

  await end(matterId)
  await settle(customerId)
  expect(await allText()).toContain('Kanarialintu')
  await AttachmentModel.deleteMany({ customerId })
  await runRetention(inYears(12))
  expect(await left(customerId)).toEqual(NOTHING)
  await expect.poll(() => BytesChunkModel.countDocuments(), { timeout: 5_000 }).toBe(1)
  expect(await allText()).not.toContain('Kanarialintu')
})

test('a matter that has ended stays as long as an organisation looks at it', async () => {
  const customerId = await addCompany()
  const matterId = await wholeMatter(customerId)
  await end(matterId)
  await settle(customerId)
  const reads = [{ recordId: matterId, class: 'service', bases: [] }]
  await ReadLogModel.create([
    {
      ...{ _id: 'rdl_look', at: inYears(3), customerId, userId: 'usr_x', userName: 'x', reads },
      ...{ organisationId: organisations.lappi._id, operation: 'getMatter', requestId: 'x' },
    },
  ])
  await runRetention(inYears(5, 2))
  expect(await left(customerId)).toMatchObject({ matters: 1, messages: 0, documents: 0 })
  await runRetention(inYears(8, 4))
  expect((await left(customerId)).matters).toBe(0)
})

test('a founder’s matters go with the founder, and with them what was sent ahead', async () => {
  const founder = await findFounderOf(demoUserId('founder'))
  const customerId = founder?._id ?? ''
  await CustomerModel.updateOne({ _id: customerId }, { $addToSet: { metBy: organisations.lappi._id } })
  await end(await wholeMatter(customerId))
  await settle(customerId)
  await runRetention(inYears(6))
  expect(await left(customerId)).toEqual(NOTHING)
  expect(await AttachmentModel.countDocuments({ customerId })).toBe(0)
  expect(await CustomerModel.findById(customerId).lean()).toBeNull()
})
