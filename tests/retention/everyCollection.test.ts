import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { BreakGlassModel } from '#server/breakGlass/breakGlassModel.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { HandOffModel } from '#server/handOffs/handOffModel.ts'
import { InquiryModel } from '#server/inquiries/inquiryModel.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import { PushBrowserModel } from '#server/notices/pushBrowserModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { ClockModel } from '#server/promise/clockModel.ts'
import { EscalationModel } from '#server/promise/escalationModel.ts'
import { evaluateClocks } from '#server/promise/evaluateClocks.ts'
import { personReferences } from '#server/retention/personReferences.ts'
import { runRetention } from '#server/retention/runRetention.ts'
import { yearsBefore } from '#server/retention/yearsBefore.ts'
import { canaries } from '#tests/canary/canaries.ts'
import { makeWorld } from '#tests/canary/makeWorld.ts'
import { contactPersonsOf } from '#tests/contacts/contactPersonsOf.ts'
import { noticesApi } from '#tests/notices/noticesApi.ts'
import { connectText } from '#tests/plans/connectText.ts'
import { ask } from '#tests/support/ask.ts'
import { signIn } from '#tests/support/signIn.ts'

const MONTH = 30 * 24 * 3_600_000
/** Long after everything in the world has ended. */
const LATER = yearsBefore(new Date(), -20)
const swept = Object.entries(personReferences).flatMap(([name, rule]) => ('sweep' in rule ? [name] : []))
const countOf = (name: string) => mongoose.model(name).countDocuments({})
const TIME = 240_000
/** What the business information system gives of a company is the register's to remove (7.1 §). */
const REGISTERED = 'c/o in an address'

test('every collection that a sweep is said to clear is cleared by it, of a world that has some in each', {
  timeout: TIME,
}, async () => {
  const world = await makeWorld()
  const [person] = world.named.contactPersonId ?? []
  const permitted = await contactPersonsOf(world.app).permit(
    world.customers[person?.customer ?? ''] ?? '',
    person?.id ?? '',
    'adviser.lappi',
    {},
  )
  expect(permitted.status).toBe(200)
  // A guest's account is made as they sign in.
  await ask(world.app, '/api/session', { as: 'guest.invited' })
  expect((await noticesApi(world.app).choose('adviser.lappi')).status).toBe(200)
  // Push services are none of the test's: the browser is noted as one of theirs would be.
  const browser = { endpoint: 'https://push.example.fi/x', keys: { p256dh: 'x', auth: 'x' }, usedAt: new Date() }
  await PushBrowserModel.create({ _id: 'x', userId: demoUserId('adviser.lappi'), ...browser })
  await evaluateClocks.run(new Date(Date.now() + MONTH))
  while ((await placeEvents()) > 0);
  // What is written in a plan lies as updates until it is put away.
  const sectionId = world.named.sectionId?.[0]?.id ?? ''
  const page = connectText({ url: world.app.url, cookie: await signIn(world.app, 'owner.revontuli') }, sectionId)
  await expect.poll(() => page.provider.isSynced).toBe(true)
  page.doc.getText('t').insert(0, 'Kesken')
  await expect.poll(page.isKept).toBe(true)
  const before = await Promise.all(swept.map(async (name) => ({ name, count: await countOf(name) })))
  expect(before.filter(({ count }) => count === 0)).toEqual([])

  page.close()
  // What holds is let go: steps done, questions closed, looks reviewed, matters, hand-offs and promises ended, customers' people and all others gone.
  await NextStepModel.updateMany({}, { $set: { state: 'done' } })
  await InquiryModel.updateMany({}, { $set: { closed: true } })
  await BreakGlassModel.updateMany({}, { $set: { reviewed: true } })
  await CustomerModel.updateMany({}, { $unset: { matters: '' } })
  const now = new Date()
  await MatterModel.updateMany({}, { $set: { open: false, status: 'done', statusAt: now, countedFrom: now } })
  await HandOffModel.updateMany({ open: true }, { $set: { open: false, endedAt: now } })
  await ClockModel.updateMany({ open: true }, { $set: { open: false, stoppedAt: now } })
  await EscalationModel.updateMany({}, { $set: { clearedAt: now } })
  await UserModel.updateMany({ organisationId: { $ne: null } } as object, { $set: { leftAt: new Date() } })
  while (Object.keys(await runRetention(LATER)).length > 0) while ((await placeEvents()) > 0);

  const after = await Promise.all(swept.map(async (name) => ({ name, count: await countOf(name) })))
  // Of an event its place in the chain stays; what it said does not.
  expect(after.filter(({ name, count }) => name !== 'Event' && count > 0)).toEqual([])
  expect((await UserModel.find().lean()).map(({ name }) => name)).toEqual([])
  const said = await EventModel.find({ 'fact.type': { $nin: [null, 'company.changed', 'event.erased'] } }).lean()
  expect(said.map(({ fact }) => fact?.type)).toEqual([])
})

test('and no word of a person stands anywhere, but where it ends by itself', async () => {
  const expiring = Object.entries(personReferences).flatMap(([name, rule]) => ('expires' in rule ? [name] : []))
  const found = await Promise.all(
    Object.entries(mongoose.models)
      .filter(([name]) => !expiring.includes(name))
      .map(async ([name, model]) => {
        const words = canaries.in(JSON.stringify(await model.find().lean()))
        return words
          .filter((word) => ['person', 'plan'].includes(word.class) && word.kind !== REGISTERED)
          .map((word) => `${name}: ${word.kind} ${word.field}`)
      }),
  )
  expect([...new Set(found.flat())]).toEqual([])
})
