import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { administer } from './administer.ts'

const app = await startApp()
const { at, people, person, change, join, events } = administer(app)
const namesOf = (items: { name: string }[]) => items.map(({ name }) => name)
const rightsOf = async (as: string) => (await ask(app, '/api/session', { as })).body.actor

describe('the people of an organisation', () => {
  test('come by name, with role, teams, e-mail and since when', async () => {
    const items = await people()
    expect(namesOf(items)).toEqual([
      'Aino Lappalainen',
      'Johanna Jokela',
      'Lapin asianhallinta',
      'Pertti Pääkäyttäjä',
      'Tuomas Tunturi',
    ])
    expect(items[0]).toMatchObject({
      userId: demoUserId('adviser.lappi'),
      email: 'adviser.lappi@demo.example',
      role: { roleId: 'adviser', name: { fi: 'yritysneuvoja' } },
      teams: [],
      leftAt: null,
      me: false,
      version: 1,
    })
    expect(Date.parse(items[0].since)).toBeLessThanOrEqual(Date.now())
    expect(items.find(({ me }: { me: boolean }) => me).name).toBe('Pertti Pääkäyttäjä')
  })

  test('are found by a part of the name, whose marks mean nothing else', async () => {
    expect(namesOf(await people('?q=jokela'))).toEqual(['Johanna Jokela'])
    expect(await people('?q=.*')).toEqual([])
    expect(await people('?q=(a%2B)%2B%24')).toEqual([])
  })

  test('come page by page, each once', async () => {
    const first = (await at('people?limit=2')).body
    const second = (await at(`people?limit=2&cursor=${first.nextCursor}`)).body
    const third = (await at(`people?limit=2&cursor=${second.nextCursor}`)).body
    expect(namesOf([...first.items, ...second.items, ...third.items])).toEqual(namesOf(await people()))
    expect(third.nextCursor).toBeNull()
    expect((await at(`people?limit=2&q=a&cursor=${first.nextCursor}`)).body.error.code).toBe('request.cursor')
  })

  test.each(['adviser.lappi', 'lead.lappi', 'manager.lappi', 'system.lappi', 'owner.revontuli', 'ministry.tem'])(
    'are not shown to %s',
    async (as) => {
      expect(await at('people', { as })).toMatchObject({ status: 403, body: { error: { code: 'access.denied' } } })
      expect((await at(`people/${demoUserId('adviser.lappi')}`, { as })).status).toBe(403)
    },
  )
})

describe('colleagues for a picker', () => {
  test('are those of the same organisation, for each of its people', async () => {
    const { items } = (await at('colleagues', { as: 'manager.lappi' })).body
    expect(namesOf(items)).toContain('Aino Lappalainen')
    expect(items).toHaveLength(5)
    expect(items[0]).toEqual({
      userId: demoUserId('adviser.lappi'),
      name: 'Aino Lappalainen',
      roleName: { fi: 'yritysneuvoja', sv: 'företagsrådgivare', en: 'business adviser' },
      teams: [],
      mayTakeOver: true,
      me: false,
    })
    expect(namesOf((await at('colleagues', { as: 'adviser.private' })).body.items)).toEqual(['Kasper Kasvu'])
  })

  test('are nobody’s who works in none', async () => {
    expect((await at('colleagues', { as: 'founder' })).status).toBe(403)
  })
})

describe('joining', () => {
  test('lets a person in at their first sign-in, with the role and teams given', async () => {
    const team = (await at('teams', { body: { name: 'Kasvupalvelut', memberIds: [] } })).body
    const answer = await join('new.person', { name: 'Niilo Uusi', email: 'niilo@example.fi', teamIds: [team.teamId] })
    expect(answer).toMatchObject({
      status: 200,
      body: {
        name: 'Niilo Uusi',
        email: 'niilo@example.fi',
        role: { roleId: 'adviser' },
        teams: [{ name: 'Kasvupalvelut' }],
      },
    })
    expect(await rightsOf('new.person')).toMatchObject({
      name: 'Niilo Uusi',
      organisation: { name: { fi: 'Lapin elinvoimakeskus' } },
      teamIds: [team.teamId],
    })
    expect((await events())[0]).toMatchObject({
      by: { name: 'Pertti Pääkäyttäjä' },
      fact: { type: 'person.joined', name: 'Niilo Uusi', teams: ['Kasvupalvelut'] },
    })
  })

  test.each(['adviser.lappi', 'adviser.rovaniemi', 'owner.revontuli'])(
    'is refused with the identity of %s, and says of no other organisation',
    async (subject) => {
      const answer = await join(subject)
      expect(answer).toMatchObject({ status: 409, body: { error: { code: 'person.identity_in_use' } } })
      expect(JSON.stringify(answer.body)).not.toContain('Rovaniem')
    },
  )

  test('of two at once with one identity is of one', async () => {
    const both = await Promise.all([join('only.once', { name: 'Yksi' }), join('only.once', { name: 'Kaksi' })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await people('?q=Yksi')).toHaveLength((await people('?q=Kaksi')).length === 0 ? 1 : 0)
  })

  test.each([
    ['a name without letters', { name: '  ' }, 'name'],
    ['an identity code for a name', { name: 'Aku 131052-308T' }, 'name'],
    ['an identity code for an identity', { subject: '131052-308T' }, 'subject'],
    ['a wrong e-mail', { email: 'niilo' }, 'email'],
    ['a field of its own making', { organisationId: 'org_RovaniemenKaupunki' }, 'organisationId'],
  ])('is refused with %s', async (_what, fields, field) => {
    const { status, body } = await join('nobody.yet', fields)
    expect({ status, fields: body.error.details.map((one: { field: string }) => one.field) }).toEqual({
      status: 400,
      fields: [field],
    })
  })

  test.each([
    ['role', { roleId: 'customer' }, 'role.not_found'],
    ['role', { roleId: 'platformManager' }, 'role.not_found'],
    ['role', { roleId: 'rol_00000000000000000000' }, 'role.not_found'],
    ['team', { teamIds: ['team_00000000000000000000'] }, 'team.not_found'],
  ])('is refused with a %s that the organisation does not use', async (_what, fields, code) => {
    expect(await join('nobody.yet', fields)).toMatchObject({ status: 404, body: { error: { code } } })
    expect(namesOf(await people('?q=nobody'))).toEqual([])
  })
})

describe('moving', () => {
  test('to another role holds for the session that is open, from its next request on', async () => {
    const customerId = await addCompany()
    const log = () => ask(app, `/api/customers/${customerId}/events`, { as: 'manager.lappi' })
    expect((await rightsOf('manager.lappi')).permissions).not.toContain('events.log')
    const { body } = await change('manager.lappi', { roleId: 'adviser' })
    expect(body).toMatchObject({ role: { roleId: 'adviser' }, version: 2 })
    expect((await rightsOf('manager.lappi')).permissions).toContain('events.log')
    await logAs(app, 'manager.lappi', customerId)
    await change('manager.lappi', { roleId: 'administrator' })
    expect((await log()).body.items).toEqual([])
    expect((await events()).slice(0, 2).map(({ fact }) => fact)).toMatchObject([
      { type: 'person.roleChanged', before: { fi: 'yritysneuvoja' }, after: { fi: 'organisaation pääkäyttäjä' } },
      { type: 'person.roleChanged', name: 'Johanna Jokela' },
    ])
  })

  test('to another team holds at once', async () => {
    const first = (await at('teams', { body: { name: 'Ensimmäinen', memberIds: [] } })).body.teamId
    const second = (await at('teams', { body: { name: 'Toinen', memberIds: [demoUserId('lead.lappi')] } })).body.teamId
    expect((await rightsOf('lead.lappi')).teamIds).toEqual([second])
    await change('lead.lappi', { teamIds: [first] })
    expect((await rightsOf('lead.lappi')).teamIds).toEqual([first])
    expect((await events())[0]?.fact).toMatchObject({
      type: 'person.teamsChanged',
      before: ['Toinen'],
      after: ['Ensimmäinen'],
    })
  })

  test('keeps the open next steps with the person, or hands them over to a successor', async () => {
    await join('mover', { name: 'Matti Muuttuja' })
    const customerId = await addCompany()
    await logAs(app, 'mover', customerId, { nextStep: { text: 'Soita', dueOn: null } })
    const [mover] = await people('?q=muuttuja')
    const move = (body: object, version: number) => at(`people/${mover.userId}`, { body, method: 'PATCH', version })
    expect(await move({ roleId: 'manager' }, 1)).toMatchObject({
      status: 409,
      body: { error: { code: 'person.duties_need_successor' } },
    })
    const unfit = { roleId: 'manager', successorId: demoUserId('system.lappi') }
    expect((await move(unfit, 1)).body.error.code).toBe('person.successor_unfit')
    const foreign = { roleId: 'manager', successorId: demoUserId('adviser.rovaniemi') }
    expect((await move(foreign, 1)).body.error.code).toBe('person.successor_unfit')
    expect((await move({ roleId: 'manager', successorId: demoUserId('adviser.lappi') }, 1)).status).toBe(200)
    const steps = (await ask(app, `/api/customers/${customerId}/next-steps`, { as: 'adviser.lappi' })).body.items
    expect(steps).toMatchObject([{ responsible: { name: 'Aino Lappalainen', me: true }, version: 2 }])
    expect((await events()).find(({ fact }) => fact.type === 'person.dutiesMoved')?.fact).toMatchObject({
      name: 'Matti Muuttuja',
      to: { name: 'Aino Lappalainen' },
      nextSteps: 1,
    })
  })

  test('corrects name and e-mail, and takes the e-mail off', async () => {
    await change('system.lappi', { email: 'asiat@example.fi' })
    expect(await person('system.lappi')).toMatchObject({ email: 'asiat@example.fi', version: 2 })
    await change('system.lappi', { email: null, name: 'Lapin asiat' })
    expect(await person('system.lappi')).toMatchObject({ email: null, name: 'Lapin asiat' })
    expect((await events())[0]?.fact).toMatchObject({
      type: 'person.corrected',
      before: { email: 'asiat@example.fi' },
      after: { name: 'Lapin asiat', email: null },
    })
  })

  test('from an old version is refused with what is now so', async () => {
    const path = `people/${demoUserId('adviser.lappi')}`
    const { version } = (await at(path)).body
    await at(path, { body: { email: 'aino@example.fi' }, method: 'PATCH', version })
    const stale = await at(path, { body: { email: 'muu@example.fi' }, method: 'PATCH', version })
    expect(stale).toMatchObject({
      status: 412,
      body: { error: { code: 'record.changed', current: { email: 'aino@example.fi' } } },
    })
  })
})

describe('an administrator does not raise themselves', () => {
  test('by another role', async () => {
    const answer = await change('admin.lappi', { roleId: 'adviser' })
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'person.own_raise' } } })
    expect((await rightsOf('admin.lappi')).permissions).not.toContain('events.read')
  })

  test('nor leaves the organisation without one', async () => {
    const copy = { copyOf: 'administrator', name: { fi: 'Vähempi', sv: 'Mindre', en: 'Less' } }
    const less = (await at('roles', { body: { ...copy, permissions: ['register.read'] }, as: 'admin.rovaniemi' })).body
    const path = `people/${demoUserId('admin.rovaniemi')}`
    const lower = { body: { roleId: less.roleId }, method: 'PATCH' as const, version: 1, as: 'admin.rovaniemi' }
    expect((await at(path, lower)).body.error.code).toBe('organisation.last_administrator')
    expect((await rightsOf('admin.rovaniemi')).permissions).toContain('organisation.administer')
  })
})
