import { beforeAll, describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { BreakGlassModel } from '#server/breakGlass/breakGlassModel.ts'
import { remindReviewers } from '#server/breakGlass/remindReviewers.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { addWorkingDays } from '#shared/time/addWorkingDays.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { askAnew } from '#tests/support/askAnew.ts'
import { moveClock } from '#tests/support/moveClock.ts'
import { startApp } from '#tests/support/startApp.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const REASON = 'Asiakas soittaa hädissään: maksupäivä on tänään.'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const otherId = await addCompany()
const open = (as: string, id: CustomerId = customerId, reason = REASON) =>
  askAnew(app, `/api/customers/${id}/break-glass`, { as, body: { reason } })
const end = (as: string, id: CustomerId = customerId) =>
  askAnew(app, `/api/customers/${id}/break-glass/end`, { as, method: 'POST' })
const seenBy = async (as: string, id: CustomerId = customerId) => {
  const { body } = await ask(app, `/api/customers/${id}/events`, { as })
  return JSON.stringify(body)
}
const seenAnew = async (as: string) => {
  const { status, body } = await askAnew(app, `/api/customers/${customerId}/events`, { as })
  expect(status).toBe(200)
  return JSON.stringify(body)
}
const review = (as: string, id: string, text = 'Perusteltu.') =>
  askAnew(app, `/api/break-glass/${id}/review`, { as, body: { justified: true, text } })

beforeAll(async () => {
  const withheld = { reason: 'Neuvottelu kesken', reviewOn: '2030-01-01' }
  await logAs(app, 'adviser.lappi', customerId, { text: 'VARATTU', withheld })
  await logAs(app, 'adviser.lappi', customerId, { text: 'OMA', class: 'own' })
  await logAs(app, 'adviser.lappi', otherId, { text: 'TOINEN', withheld })
  await UserModel.updateOne({ _id: demoUserId('owner.revontuli') }, { email: 'oona@example.test' })
  await UserModel.updateOne({ _id: demoUserId('lead.keha') }, { email: 'kerttu@example.test' })
  await UserModel.updateOne({ _id: demoUserId('phone.keha') }, { email: 'pirkko@example.test' })
})

describe('who may open it', () => {
  test.each([
    ['adviser.lappi', 'a role without the right'],
    ['manager.lappi', 'a read-only manager'],
    ['adviser.rovaniemi', 'a municipality'],
    ['admin.lappi', 'an administrator'],
    ['adviser.private', 'a private provider'],
    ['adviser.employment', 'an employment area'],
    ['platform.manager', 'the platform'],
    ['ministry.tem', 'the ministry'],
    ['owner.revontuli', 'the customer'],
  ])('not %s: %s', async (as) => {
    const { status, body } = await open(as)
    expect({ status, code: body.error.code }).toEqual({ status: 403, code: 'access.denied' })
  })

  test('nobody for a customer that they can’t see, or without a reason that says something', async () => {
    expect((await open('phone.keha', 'cus_00000000000000000000' as CustomerId)).status).toBe(404)
    const short = await open('phone.keha', customerId, 'Kiire')
    expect(short.status).toBe(400)
    expect(short.body.error.details[0].field).toBe('reason')
    expect((await open('phone.keha', customerId, 'Henkilö 131052-308T pyysi tätä')).status).toBe(400)
    expect((await open('founder')).status).toBe(404)
  })
})

describe('open, it', () => {
  test('shows what was withheld, of that customer only, and never another’s own notes', async () => {
    expect(await seenBy('phone.keha')).not.toContain('VARATTU')
    const { status, body } = await open('phone.keha')
    expect(status).toBe(200)
    expect(Date.parse(body.until) - Date.parse(body.openedAt)).toBe(60 * MINUTE)
    const seen = await seenBy('phone.keha')
    expect(seen).toContain('VARATTU')
    expect(seen).toContain('"bases":["breakGlass"]')
    expect(seen).not.toContain('OMA')
    expect(await seenBy('phone.keha', otherId)).not.toContain('TOINEN')
    expect(await seenBy('lead.keha')).not.toContain('VARATTU')
    const access = await ask(app, `/api/customers/${customerId}/access`, { as: 'phone.keha' })
    expect(access.body.breakGlassUntil).toBe(body.until)
  })

  test('is told to the customer at once, in the product and by mail without contents', async () => {
    expect(await seenBy('owner.revontuli')).toContain(REASON)
    expect(await seenBy('accountant.revontuli')).not.toContain(REASON)
    expect(await seenBy('adviser.lappi')).not.toContain(REASON)
    const [mail] = await MailModel.find({ to: 'oona@example.test' }).lean()
    expect(mail?.lines.join()).toContain('KEHA')
    expect(JSON.stringify(mail)).not.toContain(REASON)
  })

  test('is one customer at a time', async () => {
    const { status, body } = await open('phone.keha', otherId)
    expect({ status, code: body.error.code }).toEqual({ status: 409, code: 'breakGlass.already_open' })
    const [first, second] = await Promise.all([open('lead.keha', otherId), open('lead.keha', customerId)])
    expect([first?.status, second?.status].sort()).toEqual([200, 409])
    await Promise.all([end('lead.keha', otherId), end('lead.keha', customerId)])
  })

  test('closes when ended by hand, at the next request', async () => {
    expect((await end('phone.keha', otherId)).status).toBe(409)
    expect((await end('phone.keha')).status).toBe(200)
    expect(await seenBy('phone.keha')).not.toContain('VARATTU')
    expect((await end('phone.keha')).status).toBe(409)
  })

  test('closes by itself to the second', async () => {
    const { body } = await open('phone.keha')
    const until = Date.parse(body.until)
    moveClock(30 * MINUTE)
    // One session that is in use all the time: what it believes ends with the clock too.
    const cookie = await signInByFetch(app.url, 'phone.keha')
    const seen = async () => {
      const answer = await ask(app, `/api/customers/${customerId}/events`, { headers: { cookie } })
      expect(answer.status).toBe(200)
      return JSON.stringify(answer.body)
    }
    moveClock(until - Date.now() - 20_000)
    expect(await seen()).toContain('VARATTU')
    moveClock(until - Date.now())
    expect(await seen()).not.toContain('VARATTU')
    expect((await end('phone.keha')).status).toBe(409)
  })
})

describe('its review', () => {
  const listed = async (as: string, state = 'unreviewed') => askAnew(app, `/api/break-glass?state=${state}`, { as })

  test('is for reviewers of the same organisation', async () => {
    expect((await listed('phone.keha')).status).toBe(403)
    expect((await listed('owner.revontuli')).status).toBe(403)
    expect((await listed('lead.lappi')).body.items).toEqual([])
    const { items } = (await listed('lead.keha')).body
    expect(items.length).toBeGreaterThanOrEqual(2)
    const [oldest] = items
    expect(oldest).toMatchObject({
      reason: REASON,
      state: 'waiting',
      customer: { name: revontuli.name },
      openedBy: { me: false },
      mayReview: true,
      looked: expect.arrayContaining([{ operation: 'listEvents', records: 1 }]),
      reviewBy: addWorkingDays(new Date(oldest.openedAt), 5),
    })
    expect((await review('lead.lappi', oldest.breakGlassId)).status).toBe(404)
    expect((await review('phone.keha', oldest.breakGlassId)).status).toBe(403)
  })

  test('is a second person’s, once it has ended, once', async () => {
    const own = (await open('lead.keha', otherId)).body
    expect((await review('lead.keha', own.breakGlassId)).body.error.code).toBe('breakGlass.own_opening')
    await end('lead.keha', otherId)
    const underWay = (await open('phone.keha')).body
    expect((await review('lead.keha', underWay.breakGlassId)).body.error.code).toBe('breakGlass.still_open')
    await end('phone.keha')
    const done = await review('lead.keha', underWay.breakGlassId, 'Soittajan hätä oli todellinen.')
    expect(done.body).toMatchObject({ state: 'reviewed', review: { justified: true, by: 'Kerttu Keskus' } })
    expect((await review('lead.keha', underWay.breakGlassId)).body.error.code).toBe('breakGlass.already_reviewed')
    expect(await seenAnew('owner.revontuli')).toContain('Soittajan hätä oli todellinen.')
    const { items } = (await listed('lead.keha', 'reviewed')).body
    expect(items).toHaveLength(1)
  })

  test('pages by cursor without losing any', async () => {
    const all = (await listed('lead.keha')).body.items
    const first = (await askAnew(app, '/api/break-glass?limit=1', { as: 'lead.keha' })).body
    expect(first.items).toHaveLength(1)
    const rest = (await askAnew(app, `/api/break-glass?limit=1&cursor=${first.nextCursor}`, { as: 'lead.keha' })).body
    expect([...first.items, ...rest.items].map(({ breakGlassId }) => breakGlassId)).toEqual(
      all.slice(0, 2).map(({ breakGlassId }: { breakGlassId: string }) => breakGlassId),
    )
  })

  test('is asked for by mail once, before its clock lapses; late it is marked, and can still be made', async () => {
    await MailModel.deleteMany({})
    await remindReviewers.run(new Date())
    expect(await MailModel.countDocuments({ to: 'kerttu@example.test' })).toBe(0)
    moveClock(6 * DAY)
    const waiting = await BreakGlassModel.countDocuments({ reviewed: false })
    await remindReviewers.run(new Date())
    await remindReviewers.run(new Date())
    expect(await MailModel.countDocuments({ to: 'kerttu@example.test', link: '/reviews' })).toBe(waiting)
    expect(await MailModel.countDocuments({ to: 'pirkko@example.test' })).toBe(0)
    moveClock(8 * DAY)
    const [late] = (await listed('lead.keha')).body.items
    expect(late.state).toBe('overdue')
    expect((await review('lead.keha', late.breakGlassId)).status).toBe(200)
  })
})

test('the organisation of the opener sees its own opening in the timeline, another one nothing of it', async () => {
  expect(await seenAnew('lead.keha')).toContain(REASON)
  for (const as of ['adviser.finnvera', 'adviser.private', 'adviser.rovaniemi', 'lead.lappi'])
    expect(await seenAnew(as)).not.toContain(REASON)
})

test('it opens what lies under a record that was merged into the customer, and its review tells of it', async () => {
  await CustomerModel.updateOne({ _id: otherId }, { $set: { kind: 'merged', mergedInto: customerId } } as object)
  await CustomerModel.updateOne({ _id: customerId }, { $set: { mergedIds: [otherId] } })
  expect(await seenAnew('phone.keha')).not.toContain('TOINEN')
  const { breakGlassId } = (await open('phone.keha')).body
  expect(await seenAnew('phone.keha')).toContain('TOINEN')
  expect((await end('phone.keha')).status).toBe(200)
  expect(await seenAnew('phone.keha')).not.toContain('TOINEN')
  const { items } = (await askAnew(app, '/api/break-glass?state=unreviewed', { as: 'lead.keha' })).body
  const opening = items.find((one: { breakGlassId: string }) => one.breakGlassId === breakGlassId)
  expect(opening.looked).toContainEqual({ operation: 'listEvents', records: 2 })
})
