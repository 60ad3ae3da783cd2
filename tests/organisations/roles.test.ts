import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import { Permission } from '#shared/access/Permission.ts'
import { standardRoles } from '#shared/access/standardRoles.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { contactBody } from '#tests/events/contactBody.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { administer } from './administer.ts'

const app = await startApp()
const { at, change, join, events } = administer(app)
const named = (name: string) => ({ fi: name, sv: `${name} sv`, en: `${name} en` })
const copy = async (name: string, fields: object = {}, as = 'admin.lappi') =>
  (await at('roles', { as, body: { copyOf: 'adviser', name: named(name), ...fields } })).body
const save = (roleId: string, version: number, body: object, as = 'admin.lappi') =>
  at(`roles/${roleId}`, { as, body, method: 'PATCH', version })
const preview = (roleId: string, permissions: string[], as = 'admin.lappi') =>
  at(`roles/${roleId}/preview`, { as, body: { permissions } })
const permissionsOf = async (as: string) => (await ask(app, '/api/session', { as })).body.actor.permissions

describe('the roles of an organisation', () => {
  test('are the standard ones that suit its kind, with what they open there', async () => {
    const { body } = await at('roles')
    expect(body).toMatchObject({
      kind: 'vitalityCentre',
      paragraph: '293/2017 4 §, 7 a §, 10 §',
      ceiling: Permission.options,
    })
    const ids = body.items.map(({ roleId }: { roleId: string }) => roleId).sort()
    expect(ids).toEqual([
      'administrator',
      'adviser',
      'contentEditor',
      'integration',
      'manager',
      'phoneAgent',
      'teamLead',
    ])
    expect(body.items.find(({ roleId }: { roleId: string }) => roleId === 'administrator')).toEqual({
      roleId: 'administrator',
      name: standardRoles.administrator.name,
      own: false,
      permissions: expect.arrayContaining([...standardRoles.administrator.permissions]),
      people: 1,
      mine: true,
      version: 1,
    })
  })

  test('open no more than the law allows the kind', async () => {
    const { body } = await at('roles', { as: 'admin.rovaniemi' })
    const lead = body.items.find(({ roleId }: { roleId: string }) => roleId === 'teamLead')
    expect(standardRoles.teamLead.permissions).toContain('breakGlass.use')
    expect(lead.permissions).not.toContain('breakGlass.use')
    expect(body.ceiling).toEqual(organisationKinds.municipality.permissions)
  })

  test.each(['adviser.lappi', 'lead.lappi', 'founder'])('are not shown to %s', async (as) => {
    expect((await at('roles', { as })).status).toBe(403)
    expect((await at('roles', { as, body: { copyOf: 'adviser', name: named('Oma') } })).status).toBe(403)
    expect((await preview('adviser', ['register.read'], as)).status).toBe(403)
  })
})

describe('an own role', () => {
  test('is a copy, within what the kind allows', async () => {
    const role = await copy('Tiimi R', { copyOf: 'teamLead' }, 'admin.rovaniemi')
    expect(role).toMatchObject({ own: true, people: 0, mine: false, version: 1, name: named('Tiimi R') })
    expect(role.permissions).not.toContain('breakGlass.use')
    expect(role.permissions).toContain('events.withhold')
  })

  test('may be copied and changed beyond the role, not beyond the law', async () => {
    const beyond = { copyOf: 'adviser', name: named('Liikaa'), permissions: ['events.read', 'breakGlass.use'] }
    const answer = await at('roles', { as: 'admin.rovaniemi', body: beyond })
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'role.beyond_kind' } } })
    expect(answer.body.error.message).toContain('293/2017 4 §, 7 a §')
    expect(answer.body.error.message).toContain('Break-glass')
    expect((await preview('adviser', ['breakGlass.review'], 'admin.rovaniemi')).body.error.code).toBe(
      'role.beyond_kind',
    )
    const role = await copy('Raja', {}, 'admin.rovaniemi')
    const wider = await save(role.roleId, 1, { permissions: ['breakGlass.use'] }, 'admin.rovaniemi')
    expect(wider.body.error.code).toBe('role.beyond_kind')
  })

  test('has a name of its own in each language', async () => {
    await copy('Ainutlaatuinen')
    const again = await at('roles', { body: { copyOf: 'adviser', name: { ...named('Toinen'), fi: 'ainutlaatuinen' } } })
    expect(again.body.error.code).toBe('role.name_in_use')
    const standard = { copyOf: 'adviser', name: { ...named('Kolmas'), en: 'Team lead' } }
    expect((await at('roles', { body: standard })).body.error.code).toBe('role.name_in_use')
    const unnamed = await at('roles', { body: { copyOf: 'adviser', name: { ...named('x'), sv: ' ' } } })
    expect(unnamed.body.error.details).toMatchObject([{ field: 'name.sv' }])
  })

  test('is told before it is saved: what opens, what closes, for how many', async () => {
    const role = await copy('Ennakko')
    await join('preview.one', { roleId: role.roleId })
    await join('preview.two', { roleId: role.roleId })
    const wanted = ['register.read', 'events.read', 'events.withhold', 'figures.read']
    expect((await preview(role.roleId, wanted)).body).toEqual({
      opens: ['events.withhold', 'figures.read'],
      closes: role.permissions.filter((permission: string) => !wanted.includes(permission)),
      people: 2,
      raisesCaller: false,
      leavesNoAdministrator: false,
    })
    expect((await at('roles')).body.items.at(-1)).toMatchObject({ roleId: expect.any(String), version: 1 })
  })

  test('changed, holds in the open sessions of who has it from their next request on', async () => {
    const role = await copy('Muuttuva')
    await join('role.holder', { roleId: role.roleId })
    const customerId = await addCompany()
    const log = () => ask(app, `/api/customers/${customerId}/contacts`, { as: 'role.holder', body: contactBody() })
    expect((await log()).status).toBe(200)
    const narrower = role.permissions.filter((permission: string) => permission !== 'events.log')
    const changed = await save(role.roleId, 1, { permissions: narrower })
    expect(changed.body).toMatchObject({ version: 2, people: 1, permissions: narrower })
    expect((await log()).status).toBe(403)
    expect(await permissionsOf('role.holder')).toEqual(narrower)
    expect((await events())[0]?.fact).toMatchObject({
      type: 'role.changed',
      people: 1,
      before: { permissions: role.permissions },
      after: { permissions: narrower },
    })
  })

  test('from an old version is refused with what is now so', async () => {
    const role = await copy('Versio')
    await save(role.roleId, 1, { name: named('Versio 2') })
    const stale = await save(role.roleId, 1, { name: named('Versio 3') })
    expect(stale).toMatchObject({ status: 412, body: { error: { current: { name: named('Versio 2'), version: 2 } } } })
  })

  test('opens something, and only what is known', async () => {
    const role = await copy('Tyhjä')
    expect((await save(role.roleId, 1, { permissions: [] })).status).toBe(400)
    expect((await save(role.roleId, 1, { permissions: ['everything'] })).status).toBe(400)
  })
})

describe('a role that is not the organisation’s own', () => {
  test('a standard one is nobody’s to change', async () => {
    expect(await save('adviser', 1, { permissions: [...Permission.options] })).toMatchObject({
      status: 403,
      body: { error: { code: 'role.standard' } },
    })
  })

  test('another organisation’s is as one that does not exist', async () => {
    const role = await copy('Rovaniemen oma', {}, 'admin.rovaniemi')
    expect((await save(role.roleId, 1, { name: named('Vallattu') })).status).toBe(404)
    expect((await preview(role.roleId, ['register.read'])).status).toBe(404)
    expect((await at('roles', { body: { copyOf: role.roleId, name: named('Kopio') } })).status).toBe(404)
    expect((await change('adviser.lappi', { roleId: role.roleId })).status).toBe(404)
    expect(JSON.stringify((await at('roles')).body)).not.toContain('Rovaniemen oma')
  })
})

describe('an administrator does not raise themselves', () => {
  test('by a role that they hold', async () => {
    const permissions = ['register.read', 'organisation.administer']
    const role = await copy('Hallinto', { copyOf: 'administrator', permissions })
    await join('raiser', { roleId: role.roleId })
    const wider = [...permissions, 'events.read']
    expect((await preview(role.roleId, wider, 'raiser')).body).toMatchObject({ raisesCaller: true })
    const answer = await save(role.roleId, 1, { permissions: wider }, 'raiser')
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'role.own_raise' } } })
    expect(await permissionsOf('raiser')).toEqual(permissions)
    // Another administrator may.
    expect((await save(role.roleId, 1, { permissions: wider })).status).toBe(200)
    expect(await permissionsOf('raiser')).toContain('events.read')
  })

  test('nor by a role made for the purpose', async () => {
    const role = await copy('Tarkoitus', { permissions: ['events.read', 'organisation.administer'] })
    const answer = await change('admin.lappi', { roleId: role.roleId })
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'person.own_raise' } } })
  })

  test('a role may not lose the last administrator', async () => {
    const permissions = ['register.read', 'organisation.administer']
    const role = await copy('Ainoa', { copyOf: 'administrator', permissions }, 'admin.rovaniemi')
    const path = `people/${demoUserId('admin.rovaniemi')}`
    const moved = { as: 'admin.rovaniemi', body: { roleId: role.roleId }, method: 'PATCH' as const, version: 1 }
    expect((await at(path, moved)).status).toBe(200)
    expect((await preview(role.roleId, ['register.read'], 'admin.rovaniemi')).body).toMatchObject({
      leavesNoAdministrator: true,
    })
    const answer = await save(role.roleId, 1, { permissions: ['register.read'] }, 'admin.rovaniemi')
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'organisation.last_administrator' } } })
    expect(await permissionsOf('admin.rovaniemi')).toEqual(permissions)
  })
})
