import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { administer } from '#tests/organisations/administer.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const AS = 'admin.rovaniemi'
const MEMBER = demoUserId('adviser.rovaniemi')
const { at, join } = administer(app)
const make = async (name: string, memberIds: string[] = []) =>
  (await at('teams', { as: AS, body: { name, memberIds } })).body
const change = (teamId: string, version: number, body: object, as = AS) =>
  at(`teams/${teamId}`, { as, body, method: 'PATCH', version })
const remove = (teamId: string, version: number) => at(`teams/${teamId}/removal`, { as: AS, method: 'POST', version })
const latest = async () => (await at('events?limit=1', { as: AS })).body.items[0].fact
const teamIdsOf = async (as: string) => (await ask(app, '/api/session', { as })).body.actor.teamIds

/** As if the customer had granted the team its service data for a year. */
const grantTo = async (customerId: string, teamId: string) => {
  const grant = {
    ...{ grantId: `grt_${teamId.slice(-20)}`, to: teamId, sections: ['events'], right: 'see' },
    ...{ from: '2026-01-01T00:00:00.000Z', until: '2030-01-01T00:00:00.000Z' },
  }
  await CustomerModel.updateOne({ _id: customerId }, { $set: { grants: [grant] } })
}

describe('a team', () => {
  test('is made of the organisation’s own people', async () => {
    const team = await make('Yritysneuvonta', [MEMBER, MEMBER])
    expect(team).toMatchObject({ members: [{ userId: MEMBER, name: 'Risto Ounasvaara' }], grants: 0, version: 1 })
    expect(await teamIdsOf('adviser.rovaniemi')).toContain(team.teamId)
    expect(await latest()).toMatchObject({ type: 'team.made', name: 'Yritysneuvonta', members: ['Risto Ounasvaara'] })
  })

  test('is renamed, and its members change, with both as they were in the log', async () => {
    const team = await make('Vanha nimi', [MEMBER])
    const { userId } = (await join('team.new', { name: 'Tiina Tiimi' }, AS)).body
    const answer = await change(team.teamId, 1, { name: 'Uusi nimi', memberIds: [userId] })
    expect(answer.body).toMatchObject({ name: 'Uusi nimi', members: [{ userId }], version: 2 })
    expect(await teamIdsOf('adviser.rovaniemi')).not.toContain(team.teamId)
    expect(await latest()).toMatchObject({
      type: 'team.changed',
      before: { name: 'Vanha nimi', members: ['Risto Ounasvaara'] },
      after: { name: 'Uusi nimi', members: ['Tiina Tiimi'] },
    })
  })

  test('has a name that no other team of the organisation has', async () => {
    await make('Sama')
    expect((await make('Sama')).error.code).toBe('team.name_in_use')
    const other = await make('Muu')
    expect((await change(other.teamId, 1, { name: 'Sama' })).body.error.code).toBe('team.name_in_use')
    expect((await at('teams', { body: { name: 'Sama', memberIds: [] } })).status).toBe(200)
    const twins = await Promise.all(
      [1, 2].map(() => at('teams', { as: AS, body: { name: 'Kaksoset', memberIds: [] } })),
    )
    expect(twins.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('from an old version is refused with what is now so', async () => {
    const team = await make('Versiot')
    await change(team.teamId, 1, { name: 'Versiot 2' })
    expect(await change(team.teamId, 1, { name: 'Versiot 3' })).toMatchObject({
      status: 412,
      body: { error: { current: { name: 'Versiot 2', version: 2 } } },
    })
  })

  test('is not shown to who does not administer', async () => {
    for (const as of ['adviser.rovaniemi', 'founder', 'ministry.tem'])
      expect((await at('teams', { as })).status).toBe(403)
  })
})

describe('what a customer has given to a team', () => {
  test('is seen by who joins, in their open session, and no longer by who leaves', async () => {
    const customerId = await addCompany()
    await logAs(app, 'adviser.lappi', customerId, { subject: 'Tiimille avattu' })
    const team = await make('Käyttöoikeustiimi')
    await grantTo(customerId, team.teamId)
    const seen = async () =>
      JSON.stringify((await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.rovaniemi' })).body)
    expect(await seen()).not.toContain('Tiimille avattu')
    await change(team.teamId, 1, { memberIds: [MEMBER] })
    expect(await seen()).toContain('Tiimille avattu')
    await change(team.teamId, 2, { memberIds: [] })
    expect(await seen()).not.toContain('Tiimille avattu')
  })

  test('keeps the team from being removed, and says how many', async () => {
    const team = await make('Ei poisteta')
    await grantTo(await addCompany(), team.teamId)
    const answer = await remove(team.teamId, 1)
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'team.holds_grants' } } })
    expect(answer.body.error.message).toContain('1')
    const { items } = (await at('teams', { as: AS })).body
    expect(items.find((one: { teamId: string }) => one.teamId === team.teamId)).toMatchObject({ grants: 1 })
  })

  test('is not opened by an administrator to themselves', async () => {
    const me = demoUserId(AS)
    const team = await make('Avattu')
    await grantTo(await addCompany(), team.teamId)
    expect((await change(team.teamId, 1, { memberIds: [me] })).body.error.code).toBe('team.own_raise')
    const { version } = (await at(`people/${me}`, { as: AS })).body
    const join = await at(`people/${me}`, { as: AS, body: { teamIds: [team.teamId] }, method: 'PATCH', version })
    expect(join.body.error.code).toBe('team.own_raise')
    expect(await teamIdsOf(AS)).toEqual([])
    const closed = await make('Ei kenenkään')
    expect((await change(closed.teamId, 1, { memberIds: [me] })).status).toBe(200)
  })

  test('of a team that holds none: it is removed, and told in the log', async () => {
    const team = await make('Poistuva', [MEMBER])
    expect((await remove(team.teamId, 7)).status).toBe(412)
    expect((await remove(team.teamId, 1)).body).toEqual({ teamId: team.teamId })
    expect(await teamIdsOf('adviser.rovaniemi')).not.toContain(team.teamId)
    expect(await latest()).toMatchObject({ type: 'team.removed', name: 'Poistuva', members: ['Risto Ounasvaara'] })
    expect((await remove(team.teamId, 1)).status).toBe(404)
  })
})
