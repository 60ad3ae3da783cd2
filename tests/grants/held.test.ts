import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { countGrantUses } from '#server/grants/countGrantUses.ts'
import { endExpiredGrants } from '#server/grants/endExpiredGrants.ts'
import { GrantModel } from '#server/grants/grantModel.ts'
import { remindOfEnds } from '#server/grants/remindOfEnds.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { giving } from './giving.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const DAY = 86_400_000
const record = async (company: string, given = {}, as = 'adviser.private') => {
  const { body } = await ask(app, `/api/customers/${company}/recorded-grants`, {
    as,
    body: {
      ...{ for: { kind: 'organisation' }, how: 'paper', givenBy: 'Joku', evidence: 'Mappi 1', confirmBy: 'letter' },
      ...{ sections: ['events'], right: 'see', purpose: 'x', ...given },
    },
  })
  return body
}
const held = async (as: string, query = '') => (await ask(app, `/api/held-grants?limit=2${query}`, { as })).body
const names = async (as: string, query = '') => {
  const found: string[] = []
  for (let cursor = ''; ; ) {
    const { items, nextCursor } = await held(as, query + (cursor && `&cursor=${cursor}`))
    found.push(...items.map(({ customer }: { customer: { name: string } }) => customer.name))
    if (!nextCursor) return found
    cursor = nextCursor
  }
}

describe('what an organisation holds', () => {
  test('is listed by name or by end, page by page: its own, a team’s, a person’s to that person only', async () => {
    const days = (count: number) => new Date(Date.now() + count * DAY).toISOString().slice(0, 10)
    for (const [index, name] of ['Delta Oy', 'Alfa Oy', 'Charlie Oy', 'Bravo Oy', 'Echo Oy'].entries())
      await record(await addCompany({ name }), {
        lastDay: days(10 + index),
        for: { kind: index % 2 ? 'me' : 'organisation' },
      })
    await record(await addCompany({ name: 'Muiden Oy' }), {}, 'adviser.second')
    expect(await names('adviser.private')).toEqual(['Alfa Oy', 'Bravo Oy', 'Charlie Oy', 'Delta Oy', 'Echo Oy'])
    const byEnd = ['Delta Oy', 'Alfa Oy', 'Charlie Oy', 'Bravo Oy', 'Echo Oy']
    expect(await names('adviser.private', '&sort=end')).toEqual(byEnd)
    expect(await names('adviser.second')).toEqual(['Muiden Oy'])
    expect(await names('admin.rovaniemi')).toEqual([])
    await GrantModel.deleteMany({})
  })

  test('tells its use: an answer that rested on it, not the list itself; unused ones are proposed for return', async () => {
    await ReadLogModel.deleteMany({})
    await logAs(app, 'adviser.lappi', customerId)
    await record(customerId)
    const later = (seconds: number) => new Date(Date.now() + seconds * 1000)
    const look = () => ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.private' })
    for (let time = 0; time < 3; time++) await look()
    await held('adviser.private')
    await countGrantUses.run(later(60))
    await countGrantUses.run(later(61))
    const [grant] = (await held('adviser.private')).items
    expect(grant).toMatchObject({ use: { timesIn90Days: 3, lastUsedAt: expect.any(String) }, proposedForReturn: false })
    expect((await held('adviser.private', '&unused=true')).items).toEqual([])
    await GrantModel.updateMany({}, { $set: { usedOrBegunAt: later(-91 * 86_400) } })
    expect((await held('adviser.private', '&unused=true')).items).toMatchObject([{ proposedForReturn: true }])
  })

  test('goes back to the customer by who holds it, and is closed at once', async () => {
    const [grant] = (await held('adviser.private')).items
    const back = (as: string) => ask(app, `/api/held-grants/${grant.grantId}/return`, { as, method: 'POST' })
    expect((await back('adviser.second')).status).toBe(404)
    expect((await back('adviser.private')).body).toEqual({ grantId: grant.grantId, returned: true })
    expect((await back('adviser.private')).body.error.code).toBe('grant.ended')
    const { body } = await ask(app, `/api/customers/${customerId}/grants?show=ended`, { as: 'owner.revontuli' })
    expect(body.items[0]).toMatchObject({ ended: { reason: 'returned', by: 'Kasper Kasvu' } })
  })

  test('of an organisation is returned by a role that asks for grants, not by who only reads', async () => {
    const own = { to: { kind: 'organisation', organisationId: organisations.lappi._id } }
    const given = await ask(app, `/api/customers/${customerId}/grants`, { as: 'owner.revontuli', body: giving(own) })
    const back = (as: string) => ask(app, `/api/held-grants/${given.body.grantId}/return`, { as, method: 'POST' })
    expect((await back('manager.lappi')).status).toBe(403)
    expect((await back('lead.lappi')).status).toBe(200)
  })
})

describe('the clock', () => {
  const give = async (given = {}) =>
    (await ask(app, `/api/customers/${customerId}/grants`, { as: 'owner.revontuli', body: giving(given) })).body

  test('writes down what has ended, once, and tells the customer’s timeline', async () => {
    const { grantId } = await give()
    const before = new Date(Date.now() + 364 * DAY)
    await endExpiredGrants.run(before)
    expect((await GrantModel.findById(grantId).lean())?.state).toBe('active')
    const after = new Date(Date.now() + 367 * DAY)
    await endExpiredGrants.run(after)
    await endExpiredGrants.run(after)
    expect(await GrantModel.findById(grantId).lean()).toMatchObject({ state: 'ended', ended: { reason: 'expired' } })
    expect((await CustomerModel.findById(customerId).lean())?.grants).toBeUndefined()
    const { body } = await ask(app, `/api/customers/${customerId}/events`, { as: 'owner.revontuli' })
    const ends = body.items.filter(
      ({ fact }: { fact: { content: { grantId?: string } } }) => fact.content.grantId === grantId,
    )
    expect(ends.map(({ fact }: { fact: { type: string } }) => fact.type)).toEqual(['grant.ended', 'grant.given'])
  })

  test('to the second: past its end a grant opens nothing, though nobody has written that down', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const { grantId } = await give()
    const seen = async () =>
      JSON.stringify((await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.private' })).body)
    expect(await seen()).toContain(eventId)
    const until = new Date(Date.now() + 300)
    await CustomerModel.updateOne({ _id: customerId }, { $set: { 'grants.0.until': until.toISOString() } })
    await GrantModel.updateOne({ _id: grantId }, { $set: { until } })
    await new Promise((resolve) => setTimeout(resolve, 350))
    expect(await seen()).not.toContain(eventId)
    const { body } = await ask(app, `/api/customers/${customerId}/grants`, { as: 'owner.revontuli' })
    expect(body.items[0]).toMatchObject({ grantId, state: 'ended', ended: { reason: 'expired' }, daysLeft: 0 })
  })

  test('reminds both sides 30 and 7 days before the end, once each, without contents', async () => {
    await UserModel.updateOne({ _id: demoUserId('adviser.private') }, { $set: { email: 'kasper@example.fi' } })
    await UserModel.updateOne({ _id: demoUserId('owner.revontuli') }, { $set: { email: 'oona@example.fi' } })
    const to = {
      ...{ kind: 'person', organisationId: organisations.kasvukonsultit._id, userId: demoUserId('adviser.private') },
    }
    await give({ to, purpose: 'SALAINEN' })
    const mails = async () =>
      (
        await MailModel.find({ link: { $in: ['/access', '/held-grants'] }, subject: /päättyy \d+\.\d+\.\d{4}$/ }).lean()
      ).map((mail) => mail.to)
    const inDays = (days: number) => new Date(Date.now() + days * DAY)
    await remindOfEnds.run(inDays(300))
    expect(await mails()).toEqual([])
    for (const days of [337, 338]) await remindOfEnds.run(inDays(days))
    expect((await mails()).sort()).toEqual(['kasper@example.fi', 'oona@example.fi'])
    for (const days of [359, 360]) await remindOfEnds.run(inDays(days))
    expect(await mails()).toHaveLength(4)
    const all = JSON.stringify(await MailModel.find({}).lean())
    expect(all).not.toContain('SALAINEN')
  })
})
