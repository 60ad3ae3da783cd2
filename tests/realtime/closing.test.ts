import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { accessChanged } from '#server/access/accessChanged.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { GrantModel } from '#server/grants/grantModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { giving } from '#tests/grants/giving.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { ask } from '#tests/support/ask.ts'
import { openPage } from './openPage.ts'
import { startLiveApp } from './startLiveApp.ts'

const app = await startLiveApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const path = `/api/customers/${customerId}/grants`
const give = async (given = {}) => (await ask(app, path, { as: 'owner.revontuli', body: giving(given) })).body
const withdraw = (grantId: string) =>
  ask(app, `${path}/${grantId}/withdrawal`, { as: 'owner.revontuli', method: 'POST' })
const AT_ONCE = 1_000

const watching = async (as: string, id = customerId) => {
  const page = await openPage(app, as)
  expect((await page.watch(id, 0)).joined).toBe(true)
  // Word of what was given just before may have come until here; who watches is told otherwise.
  page.words.splice(0)
  return page
}

describe('what rested on a matter', () => {
  const matters = mattersApi(app)
  const rovaniemi = organisations.rovaniemi._id
  const opened = async () => (await matters.open(customerId, 'owner.revontuli', { organisationId: rovaniemi })).body
  const no = (matterId: string) => matters.answer(matterId, 'owner.revontuli', rovaniemi, false)
  const end = (matterId: string) =>
    matters.move(matterId, 'adviser.rovaniemi', { status: 'done', outcome: 'Valmis', effect: null })

  test.each([
    ['when the customer says no', no],
    ['when the matter has ended', end],
  ])('leaves the lists of whose basis it was, %s; others hear nothing', async (_what, close) => {
    const { matterId } = await opened()
    const [whose, other] = [await openPage(app, 'adviser.rovaniemi'), await openPage(app, 'adviser.private')]
    expect((await close(matterId)).status).toBe(200)
    expect(await whose.hears('access-changed', AT_ONCE)).not.toBeNull()
    expect(whose.words).toMatchObject([{ customerId }])
    expect(other.words).toEqual([])
  })

  test('was none of an organisation that has opened the matter by itself: it hears nothing of its end', async () => {
    const { matterId } = (await matters.open(customerId, 'adviser.rovaniemi', { mine: true })).body
    const page = await openPage(app, 'adviser.rovaniemi')
    expect((await end(matterId)).status).toBe(200)
    expect(await page.hears('access-changed', 400)).toBeNull()
  })
})

describe('an open page', () => {
  test('closes within a second of a withdrawal, and its next request is refused', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const { grantId } = await give()
    const page = await watching('adviser.private')
    const withdrawing = withdraw(grantId)
    expect(await page.hears('closed', AT_ONCE)).not.toBeNull()
    await withdrawing
    expect(page.words[0]).toMatchObject({ word: 'closed', customerId })
    const { body } = await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.private' })
    expect(JSON.stringify(body)).not.toContain(eventId)
  })

  test('hears no more of the customer once it is closed', async () => {
    const { grantId } = await give()
    const page = await watching('adviser.private')
    await withdraw(grantId)
    await page.hears('closed', AT_ONCE)
    const before = page.heard.length
    await logAs(app, 'adviser.private', customerId)
    expect(await page.next(400)).toBeNull()
    expect(page.heard.length).toBe(before)
  })

  test('closes when a grant is narrowed, stays when it is renewed, looks again when more is given', async () => {
    const { grantId, version } = await give({ sections: ['basic', 'events'] })
    const page = await watching('adviser.private')
    const change = (body: object, from: number) =>
      ask(app, `${path}/${grantId}`, { as: 'owner.revontuli', method: 'PATCH', version: from, body })
    const later = new Date(Date.now() + 500 * 86_400_000).toISOString().slice(0, 10)
    expect((await change({ lastDay: later }, version)).status).toBe(200)
    const more = await give({ sections: ['matters'] })
    expect(await page.next(AT_ONCE)).not.toBeNull()
    expect(page.words).toEqual([])
    expect((await change({ sections: ['basic'] }, version + 1)).status).toBe(200)
    expect(await page.hears('closed', AT_ONCE)).not.toBeNull()
    await withdraw(grantId)
    await withdraw(more.grantId)
  })

  test('closes when time ends the grant, within a second', async () => {
    const { grantId } = await give()
    const until = new Date(Date.now() + 1_200)
    await GrantModel.updateOne({ _id: grantId }, { $set: { until } })
    await CustomerModel.updateOne({ _id: customerId }, { $set: { 'grants.0.until': until.toISOString() } })
    const page = await watching('adviser.private')
    expect(await page.hears('closed', 3_000)).not.toBeNull()
    expect(Date.now() - until.getTime()).toBeLessThan(AT_ONCE)
    await withdraw(grantId)
  })

  test('of somebody else stays as it is', async () => {
    const { grantId } = await give()
    const pages = [await watching('adviser.lappi'), await watching('adviser.second'), await watching('owner.revontuli')]
    await withdraw(grantId)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(pages.map(({ words }) => words)).toEqual([[], [], []])
  })

  test('of a founder is gone altogether: not even to be watched again', async () => {
    const { body: session } = await ask(app, '/api/session', { as: 'founder' })
    const founderId = session.customers[0].customerId
    const given = await ask(app, `/api/customers/${founderId}/grants`, { as: 'founder', body: giving() })
    expect(given.body).toMatchObject({ state: 'active' })
    const page = await watching('adviser.private', founderId)
    await ask(app, `/api/customers/${founderId}/grants/${given.body.grantId}/withdrawal`, {
      as: 'founder',
      method: 'POST',
    })
    expect(await page.hears('closed', AT_ONCE)).not.toBeNull()
    expect((await page.watch(founderId)).joined).toBe(false)
  })
})

describe('a page that shows lists', () => {
  test('hears that a customer has closed, though it doesn’t watch it; nobody else does', async () => {
    const { grantId } = await give()
    const [holder, other] = [await openPage(app, 'adviser.private'), await openPage(app, 'adviser.second')]
    await withdraw(grantId)
    expect(await holder.hears('access-changed', AT_ONCE)).not.toBeNull()
    expect(other.words).toEqual([])
  })
})

describe('the rights of a person', () => {
  test('reach their open pages when they change, and close what the new ones don’t open', async () => {
    const page = await watching('adviser.finnvera')
    const other = await watching('adviser.lappi')
    const _id = demoUserId('adviser.finnvera')
    await UserModel.updateOne({ _id }, { $set: { roleId: 'administrator' } })
    accessChanged.tell({ userIds: [_id] })
    expect(await page.hears('rights-changed', AT_ONCE)).not.toBeNull()
    expect(await page.hears('closed', AT_ONCE)).not.toBeNull()
    expect(other.words).toEqual([])
    await UserModel.updateOne({ _id }, { $set: { roleId: 'adviser' } })
    accessChanged.tell({ userIds: [_id] })
  })
})

describe('the answer to a watch', () => {
  test('says whether to look again: only if something the viewer sees came since the page fetched', async () => {
    const own = await addCompany()
    const page = await openPage(app, 'adviser.private')
    expect((await page.watch(own, 100)).lookAgain).toBe(false)
    await logAs(app, 'adviser.lappi', own)
    expect((await page.watch(own, 100)).lookAgain).toBe(false)
    await logAs(app, 'adviser.private', own)
    expect((await page.watch(own, 100)).lookAgain).toBe(true)
    expect((await page.watch(await addCompany())).lookAgain).toBe(true)
  })

  test('says so of a grant that was given or has ended since, to its holder alone', async () => {
    const { grantId } = await give()
    await withdraw(grantId)
    const [holder, other] = [await openPage(app, 'adviser.private'), await openPage(app, 'adviser.second')]
    expect((await holder.watch(customerId, 500)).lookAgain).toBe(true)
    expect((await other.watch(customerId, 500)).lookAgain).toBe(false)
  })

  test('names what is open, so that a page that was away sees what has closed', async () => {
    const { grantId } = await give()
    const page = await openPage(app, 'adviser.private')
    const before = await page.watch(customerId)
    expect(before.view).toContain('grant events see')
    page.socket.emit('unwatch', { customerId })
    await withdraw(grantId)
    expect((await page.watch(customerId)).view).not.toContain('grant events see')
  })
})
