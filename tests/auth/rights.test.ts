import { createMongoAbility } from '@casl/ability'
import { packRules, unpackRules } from '@casl/ability/extra'
import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { BELIEF_LIMIT } from '#server/auth/sessions/sessionLimits.ts'
import { RoleModel } from '#server/organisations/roleModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import type { Ability } from '#shared/access/Ability.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { ask } from '../support/ask.ts'
import { moveClock } from '../support/moveClock.ts'
import { signIn } from '../support/signIn.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
const sessionOf = async (as: string) => (await ask(app, '/api/session', { as })).body
/** Rules as written, but for the second in which each was compiled: the two may be asked on either side of its turn. */
const written = (rules: unknown) => JSON.stringify(rules).replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"now"')
const believedNoMore = () => moveClock(BELIEF_LIMIT + 50)

describe('what the session tells the screen', () => {
  test('are the very rules that the server decides by', async () => {
    const { rules } = await sessionOf('adviser.lappi')
    const context = await sessionContext(await signIn(app, 'adviser.lappi'))
    expect(written(packRules(unpackRules(rules)))).toBe(written(packRules(context?.ability.rules ?? [])))
    expect(rules.length).toBeGreaterThan(0)
    const ability = createMongoAbility(unpackRules(rules)) as Ability
    const others = { organisationId: 'org_Other', class: 'service', withheld: null }
    expect(basesFor(ability, 'read', 'Event', others)).toEqual(['section10'])
    expect(basesFor(ability, 'read', 'Event', { ...others, class: 'own' })).toEqual([])
  })

  test('the role in three languages', async () => {
    const { roleName } = await sessionOf('phone.keha')
    expect(roleName).toEqual({ fi: 'puhelinneuvoja', sv: 'telefonrådgivare', en: 'telephone adviser' })
  })

  test('a changed role holds within the belief of a session', async () => {
    await sessionOf('adviser.private')
    await RoleModel.updateOne({ _id: 'adviser' }, { $pull: { permissions: 'events.log' } })
    believedNoMore()
    expect((await sessionOf('adviser.private')).actor.permissions).not.toContain('events.log')
    await RoleModel.updateOne({ _id: 'adviser' }, { $push: { permissions: 'events.log' } })
  })

  test('who was removed is signed out', async () => {
    await sessionOf('adviser.finnvera')
    await UserModel.deleteOne({ _id: demoUserId('adviser.finnvera') })
    believedNoMore()
    expect((await ask(app, '/api/session', { as: 'adviser.finnvera' })).status).toBe(401)
  })
})

test('the organisations by name, for everybody signed in', async () => {
  const { body } = await ask(app, '/api/organisations', { as: 'founder' })
  expect(body.items).toContainEqual({
    id: 'org_LapinElinvoimakeskus',
    name: {
      fi: 'Lapin elinvoimakeskus',
      sv: 'Lapplands livskraftscentral',
      en: 'Lapland Economic Development Centre',
    },
  })
})
