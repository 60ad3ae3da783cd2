import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { giving } from './giving.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const path = `/api/customers/${customerId}/grants`
const give = (body = giving()) => ask(app, path, { as: 'owner.revontuli', body })
const seenBy = async (as: string): Promise<string[]> => {
  const { body } = await ask(app, `/api/customers/${customerId}/events`, { as })
  return body.items.map(({ eventId }: { eventId: string }) => eventId)
}
const withdraw = (grantId: string) =>
  ask(app, `${path}/${grantId}/withdrawal`, { as: 'owner.revontuli', method: 'POST' })

describe('a grant', () => {
  test('opens what it says to whom it says, at once, and closes at once', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    expect(await seenBy('adviser.private')).not.toContain(eventId)
    const given = await give()
    expect(given.body).toMatchObject({ state: 'active', how: 'self', right: 'see', sections: ['events'] })
    expect(await seenBy('adviser.private')).toContain(eventId)
    expect(await seenBy('adviser.second')).not.toContain(eventId)
    expect((await withdraw(given.body.grantId)).body).toMatchObject({ state: 'ended', ended: { reason: 'withdrawn' } })
    expect(await seenBy('adviser.private')).not.toContain(eventId)
    expect((await withdraw(given.body.grantId)).status).toBe(409)
  })

  test('to a named person is to that person only', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const to = {
      ...{ kind: 'person', organisationId: organisations.rovaniemi._id, userId: demoUserId('adviser.rovaniemi') },
    }
    const given = await give(giving({ to }))
    expect(given.body.to).toMatchObject({ kind: 'person', person: { name: 'Risto Ounasvaara' } })
    expect(await seenBy('adviser.rovaniemi')).toContain(eventId)
    await withdraw(given.body.grantId)
  })

  test('to a team is to its members only', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const as = 'admin.rovaniemi'
    const made = { name: 'Yritysneuvonta', memberIds: [demoUserId('adviser.rovaniemi')] }
    const { body: team } = await ask(app, '/api/organisation/teams', { as, body: made })
    const to = { kind: 'team', organisationId: organisations.rovaniemi._id, teamId: team.teamId }
    const asked = { to, sections: ['events'], right: 'see' }
    const about = `/api/customers/${customerId}/grant-preview`
    const preview = await ask(app, about, { as: 'owner.revontuli', body: asked })
    expect(JSON.stringify(preview.body)).toContain(eventId)
    const given = await give(giving({ to }))
    expect(given.body.to).toMatchObject({ kind: 'team', team: { name: 'Yritysneuvonta' } })
    expect(await seenBy('adviser.rovaniemi')).toContain(eventId)
    const without = { method: 'PATCH', version: team.version, body: { memberIds: [] } } as const
    await ask(app, `/api/organisation/teams/${team.teamId}`, { as, ...without })
    expect(await seenBy('adviser.rovaniemi')).not.toContain(eventId)
    await withdraw(given.body.grantId)
  })

  test('ends with its last day in Finland, a year from now unless said otherwise, never later than two', async () => {
    const { body } = await give()
    expect(body.daysLeft).toBeGreaterThanOrEqual(365)
    expect(body.until > body.lastDay).toBe(true)
    for (const lastDay of ['2020-01-01', '2030-01-01']) {
      const { status, body } = await give(giving({ lastDay }))
      expect([status, body.error.code]).toEqual([422, 'grant.end'])
    }
    await withdraw(body.grantId)
  })

  test.each([
    ['the ministry', { kind: 'organisation', organisationId: organisations.ministry._id }, 'grant.cannot_hold'],
    ['the platform', { kind: 'organisation', organisationId: organisations.platform._id }, 'grant.cannot_hold'],
    [
      'an organisation that is not there',
      { kind: 'organisation', organisationId: 'org_00000000000000000000' },
      'grant.unknown_grantee',
    ],
    [
      'a person of another organisation',
      { kind: 'person', organisationId: organisations.lappi._id, userId: demoUserId('adviser.private') },
      'grant.unknown_grantee',
    ],
    [
      'a person who reads no contents',
      { kind: 'person', organisationId: organisations.rovaniemi._id, userId: demoUserId('admin.rovaniemi') },
      'grant.unknown_grantee',
    ],
    [
      'a team that is not there',
      { kind: 'team', organisationId: organisations.lappi._id, teamId: 'team_00000000000000000000' },
      'grant.unknown_grantee',
    ],
  ])('is refused to %s', async (_whom, to, code) => {
    const { status, body } = await give(giving({ to }))
    expect([status, body.error.code]).toEqual([422, code])
  })

  test('is given, seen and withdrawn by who may grant alone', async () => {
    const { body } = await give()
    for (const as of ['accountant.revontuli', 'adviser.private', 'adviser.lappi', 'platform.manager']) {
      expect((await ask(app, path, { as, body: giving() })).status).toBe(403)
      expect((await ask(app, path, { as })).status).toBe(403)
      expect((await ask(app, `${path}/${body.grantId}/withdrawal`, { as, method: 'POST' })).status).toBe(403)
    }
    expect((await ask(app, path, { as: 'founder', body: giving() })).status).toBe(404)
    await withdraw(body.grantId)
  })

  test('is not found under another customer', async () => {
    const { body } = await give()
    const other = await addCompany()
    const { status } = await ask(app, `/api/customers/${other}/grants/${body.grantId}/withdrawal`, {
      ...{ as: 'owner.revontuli', method: 'POST' },
    })
    expect([403, 404]).toContain(status)
    await withdraw(body.grantId)
  })

  test('stands in the customer’s list with its giver, and among the ended after', async () => {
    const { body } = await give()
    const list = async (show: string) => (await ask(app, `${path}?show=${show}`, { as: 'owner.revontuli' })).body.items
    expect(await list('current')).toMatchObject([{ grantId: body.grantId, givenBy: { capacity: 'owner', me: true } }])
    await withdraw(body.grantId)
    expect(await list('current')).toEqual([])
    expect((await list('ended')).map(({ grantId }: { grantId: string }) => grantId)).toContain(body.grantId)
  })

  test('is told in the customer’s own timeline and to nobody else', async () => {
    const { body } = await give()
    const { body: own } = await ask(app, `/api/customers/${customerId}/events`, { as: 'owner.revontuli' })
    expect(own.items[0].fact).toMatchObject({
      type: 'grant.given',
      content: { grantId: body.grantId, to: 'Kasvukonsultit Oy', how: 'self' },
    })
    const seen = await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.private' })
    expect(JSON.stringify(seen.body)).not.toContain('grant.given')
    await withdraw(body.grantId)
  })
})

describe('a change to a grant', () => {
  const change = (grantId: string, version: number, body: object) =>
    ask(app, `${path}/${grantId}`, { as: 'owner.revontuli', method: 'PATCH', version, body })

  test('narrows it at once', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const { body } = await give(giving({ sections: ['basic', 'events'] }))
    expect(await seenBy('adviser.private')).toContain(eventId)
    const changed = await change(body.grantId, body.version, { sections: ['basic'] })
    expect(changed.body).toMatchObject({ sections: ['basic'], version: 2 })
    expect(await seenBy('adviser.private')).not.toContain(eventId)
    const stale = await change(body.grantId, body.version, { right: 'see', sections: ['basic'] })
    expect([stale.status, stale.body.error.current.version]).toEqual([412, 2])
    await withdraw(body.grantId)
  })

  test('never widens it: that is a new grant', async () => {
    const { body } = await give(giving({ sections: ['events'], right: 'comment' }))
    for (const wider of [{ sections: ['events', 'basic'] }, { right: 'edit' }])
      expect((await change(body.grantId, 1, wider)).body.error.code).toBe('grant.widens')
    expect((await change(body.grantId, 1, { sections: ['traces'], right: 'see' })).status).toBe(200)
    await withdraw(body.grantId)
  })

  test('renews its end', async () => {
    const { body } = await give(giving({ lastDay: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10) }))
    expect(body.daysLeft).toBeLessThan(8)
    const later = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)
    expect((await change(body.grantId, 1, { lastDay: later })).body).toMatchObject({ lastDay: later })
    await withdraw(body.grantId)
  })
})
