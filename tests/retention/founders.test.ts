import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { saveContactDetails } from '#server/contactDetails/saveContactDetails.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { findFounderOf } from '#server/customers/findFounderOf.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { runRetention } from '#server/retention/runRetention.ts'
import { yearsBefore } from '#server/retention/yearsBefore.ts'
import { contactPersonsOf } from '#tests/contacts/contactPersonsOf.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const { add } = contactPersonsOf(app)
const founder = await findFounderOf(demoUserId('founder'))
if (!founder) throw new Error('The demo has no founder')
const customerId = founder._id
const inYears = (years: number, days: number) =>
  new Date(yearsBefore(new Date(), -years).getTime() + days * 24 * 60 * 60 * 1000)
const everything = async () => {
  const names = (await mongoose.connection.db?.listCollections().toArray()) ?? []
  const found = names.filter(({ name }) => name !== 'idempotentAnswers')
  const all = found.map(({ name }) => mongoose.connection.collection(name).find().toArray())
  return JSON.stringify(await Promise.all(all))
}

test('a founder goes whole five years after the last use, account and all, and not before', async () => {
  await CustomerModel.updateOne({ _id: customerId }, { $addToSet: { metBy: organisations.lappi._id } })
  await logAs(app, 'adviser.lappi', customerId, { who: ['Pekka Perustaja'], text: 'Pekka Perustaja aikoo' })
  await inTransaction(() =>
    saveContactDetails(null, { _id: customerId, kind: 'founder' }, { emails: ['pekka.perustaja@koti.example'] }),
  )
  await add(customerId, 'adviser.lappi', { name: 'Perustajan Puoliso' })
  await ask(app, `/api/customers/${customerId}/events`, { as: 'founder' })
  await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.lappi' })
  while ((await placeEvents()) > 0);
  await runRetention(inYears(5, -2))
  expect(await CustomerModel.findById(customerId).lean()).not.toBeNull()
  expect(await ReadLogModel.countDocuments({ customerId })).toBeGreaterThan(0)

  await runRetention(inYears(5, 2))
  expect(await CustomerModel.findById(customerId).lean()).toBeNull()
  expect(await UserModel.findById(demoUserId('founder')).lean()).toBeNull()
  const text = await everything()
  expect(text).not.toMatch(/Pekka|perustaja@|Perustajan Puoliso/)
  expect((await ask(app, '/api/session', { as: 'founder' })).status).toBe(401)
})

test('who left an organisation goes five years after, who works there stays', async () => {
  await UserModel.updateOne({ _id: demoUserId('adviser.second') }, { $set: { leftAt: new Date() } })
  await runRetention(inYears(5, -2))
  expect(await UserModel.findById(demoUserId('adviser.second')).lean()).not.toBeNull()
  await runRetention(inYears(5, 3))
  expect(await UserModel.findById(demoUserId('adviser.second')).lean()).toBeNull()
  expect(await UserModel.findById(demoUserId('adviser.lappi')).lean()).not.toBeNull()
})
