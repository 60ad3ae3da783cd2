import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { OrganisationEventModel } from '#server/organisations/organisationEventModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { startApp } from '#tests/support/startApp.ts'
import { administer } from './administer.ts'

const app = await startApp()
const { at, join, events } = administer(app)
const FOREIGN = demoUserId('adviser.rovaniemi')
const foreignTeam = (
  await at('teams', { as: 'admin.rovaniemi', body: { name: 'Rovaniemen tiimi', memberIds: [FOREIGN] } })
).body

describe('another organisation', () => {
  test.each([
    ['its people', `people/${FOREIGN}`, {}],
    ['a change of its people', `people/${FOREIGN}`, { body: { name: 'x' }, method: 'PATCH' as const, version: 1 }],
    ['the leaving of its people', `people/${FOREIGN}/departure`, { body: {}, version: 1 }],
    [
      'a change of its teams',
      `teams/${foreignTeam.teamId}`,
      { body: { name: 'x' }, method: 'PATCH' as const, version: 1 },
    ],
    ['the removal of its teams', `teams/${foreignTeam.teamId}/removal`, { method: 'POST' as const, version: 1 }],
  ])('is as none: %s', async (_what, path, question) => {
    const missing = path.replace(/(usr|team)_\w+/, (id) => `${id.slice(0, id.indexOf('_') + 1)}${'0'.repeat(20)}`)
    const answer = await at(path, question)
    const none = await at(missing, question)
    expect(answer.status).toBe(404)
    expect({ ...answer.body.error, requestId: '' }).toEqual({ ...none.body.error, requestId: '' })
  })

  test('gives no members to a team', async () => {
    const answer = await at('teams', { body: { name: 'Ryöstö', memberIds: [FOREIGN] } })
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'person.not_found' } } })
  })

  test('is in no list: people, colleagues, teams, roles, log', async () => {
    await join('rovaniemi.only', { name: 'Vain Rovaniemi' }, 'admin.rovaniemi')
    for (const path of ['people', 'people?q=Rovaniemi', 'colleagues', 'teams', 'roles', 'events'])
      expect({ path, text: JSON.stringify((await at(path)).body) }).not.toMatchObject({
        text: expect.stringMatching(/Vain Rovaniemi|Rovaniemen tiimi|Ounasvaara/),
      })
  })
})

describe('the organisation’s own log', () => {
  test('is only written to and read; nothing but retention removes an entry', () => {
    const folder = 'server/organisations'
    const users = readdirSync(folder)
      .filter((name) => name !== 'organisationEventModel.ts')
      .filter((name) => readFileSync(`${folder}/${name}`, 'utf8').includes('OrganisationEventModel'))
    expect(users.sort()).toEqual([
      'eraseOrganisationEvents.ts',
      'listOrganisationEvents.ts',
      'recordOrganisationEvent.ts',
    ])
  })

  test('tells who did what, the latest first, page by page', async () => {
    for (const name of ['a', 'b', 'c']) await at('teams', { body: { name: `Tiimi ${name}`, memberIds: [] } })
    const all = await events()
    expect(all.slice(0, 3).map(({ fact }) => fact.name)).toEqual(['Tiimi c', 'Tiimi b', 'Tiimi a'])
    expect(all[0]).toMatchObject({ by: { name: 'Pertti Pääkäyttäjä' }, fact: { type: 'team.made' } })
    const first = (await at('events?limit=2')).body
    const second = (await at(`events?limit=2&cursor=${first.nextCursor}`)).body
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 4))
  })

  test.each(['adviser.lappi', 'lead.lappi', 'manager.lappi', 'platform.manager', 'owner.revontuli'])(
    'is not shown to %s',
    async (as) => {
      expect((await at('events', { as })).status).toBe(403)
    },
  )

  test('skips and repeats nothing where entries are of the same moment', async () => {
    const at1 = new Date('2026-01-01T00:00:00Z')
    const entry = (id: string) => ({
      ...{ _id: `oev_${id.padEnd(20, '0')}`, organisationId: organisations.keha._id, at: at1 },
      ...{ by: { userId: 'usr_x', name: 'x' }, recordIds: [] },
      fact: { type: 'team.made', teamId: 'team_x', name: id, members: [] },
    })
    await OrganisationEventModel.insertMany(['a', 'b', 'c'].map(entry))
    await UserModel.updateOne({ _id: demoUserId('lead.keha') }, { $set: { roleId: 'administrator' } })
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await at(`events?limit=1${cursor && `&cursor=${cursor}`}`, { as: 'lead.keha' })
      seen.push(...body.items.map(({ fact }: { fact: { name: string } }) => fact.name))
      cursor = body.nextCursor
    }
    expect(seen).toEqual(['c', 'b', 'a'])
  })
})
