import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { promiseOf } from '#server/services/promiseOf.ts'
import { defaultPromise } from '#shared/promise/defaultPromise.ts'
import { administer } from '#tests/organisations/administer.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const { at, events } = administer(app)
const LAPPI = organisations.lappi._id

const teamOf = async (name: string, as = 'admin.lappi') =>
  (await at('teams', { as, body: { name, memberIds: as === 'admin.lappi' ? [demoUserId('adviser.lappi')] : [] } })).body
    .teamId
const teamId = await teamOf('Rahoitus')
const words = (name: string) => ({ fi: name, sv: `${name} på svenska`, en: `${name} in English` })
const fields = (name: string, given: object = {}) => ({
  ...{ name: words(name), municipalities: ['698'], promised: null, teamId, active: true },
  ...given,
})
const make = (name: string, given: object = {}, as = 'admin.lappi') => at('services', { as, body: fields(name, given) })
const change = (serviceId: string, version: number, body: object, as = 'admin.lappi') =>
  at(`services/${serviceId}`, { as, body, method: 'PATCH', version })
const offered = async (query = '', as = 'owner.revontuli') =>
  (await ask(app, `/api/services${query}`, { as })).body.items
const namesOf = (items: { name: { fi: string } }[]) => items.map(({ name }) => name.fi)
const WEEK = { workingDays: 5, opening: { from: '09:00', until: '15:00' } }

describe('a service', () => {
  test('is made by the administrator, with its names, area, queue and promise, and is told in the log', async () => {
    const { body } = await make('Yritysrahoitus', { promised: WEEK })
    expect(body).toMatchObject({
      ...{ name: words('Yritysrahoitus'), municipalities: ['698'], promised: WEEK, promisesItself: true },
      ...{ team: { teamId, name: 'Rahoitus', members: 1 }, active: true, version: 1 },
    })
    expect((await events())[0]?.fact).toMatchObject({ type: 'service.made', team: 'Rahoitus', promised: WEEK })
    expect(await promiseOf({ organisationId: LAPPI, serviceId: body.serviceId })).toEqual(WEEK)
    // Nobody promises for another.
    expect(await promiseOf({ organisationId: organisations.finnvera._id, serviceId: body.serviceId })).toEqual(
      defaultPromise,
    )
  })

  test('is changed from the version that is there, and the log tells before and after', async () => {
    const { serviceId } = (await make('Muuttuva')).body
    const changed = await change(serviceId, 1, { name: words('Muuttunut'), active: false })
    expect(changed.body).toMatchObject({ name: words('Muuttunut'), active: false, version: 2 })
    expect((await events())[0]?.fact).toMatchObject({
      type: 'service.changed',
      before: { name: words('Muuttuva'), active: true },
      after: { name: words('Muuttunut'), active: false },
    })
    const stale = await change(serviceId, 1, { active: true })
    expect(stale).toMatchObject({ status: 412, body: { error: { current: { version: 2, active: false } } } })
    expect((await change(serviceId, 2, { active: false })).body.version).toBe(2)
  })

  test('has a team of its own organisation, a municipality that there is, and a name of its own', async () => {
    expect((await make('Vieras jono', { teamId: await teamOf('Muut', 'admin.rovaniemi') })).status).toBe(404)
    const unknown = await make('Ei kuntaa', { municipalities: ['698', '999'] })
    expect(unknown).toMatchObject({ status: 400, body: { error: { code: 'service.unknown_municipality' } } })
    expect(unknown.body.error.message).toContain('999')
    await make('Sama nimi')
    expect((await make('Sama nimi')).body.error.code).toBe('service.name_in_use')
    const backwards = { workingDays: 1, opening: { from: '16:00', until: '08:00' } }
    const order = await make('Nurinpäin', { promised: backwards })
    expect(order.body.error.details).toEqual([
      { field: 'promised.opening.until', problem: 'opening must end after it begins' },
    ])
  })

  test('is the administrator’s of that organisation', async () => {
    const { serviceId } = (await make('Oma')).body
    for (const as of ['adviser.lappi', 'owner.revontuli', 'ministry.tem']) {
      expect((await make('Muiden', {}, as)).status).toBe(403)
      expect((await at('services', { as })).status).toBe(403)
    }
    expect((await change(serviceId, 1, { active: false }, 'admin.rovaniemi')).status).toBe(404)
  })
})

describe('the list for pickers', () => {
  test('has what takes new matters, of an organisation, in a municipality, by words of any language', async () => {
    await make('Valtakunnallinen', { municipalities: [] })
    await make('Muualla', { municipalities: ['091'] })
    await make('Suljettu', { active: false })
    const all = namesOf(await offered(`?organisationId=${LAPPI}`))
    expect(all).toEqual(expect.arrayContaining(['Valtakunnallinen', 'Muualla', 'Yritysrahoitus']))
    expect(all).not.toContain('Suljettu')
    const inRovaniemi = namesOf(await offered('?municipality=698'))
    expect(inRovaniemi).toContain('Valtakunnallinen')
    expect(inRovaniemi).not.toContain('Muualla')
    expect(namesOf(await offered('?q=muualla in eng'))).toEqual(['Muualla'])
    expect(await offered(`?organisationId=${organisations.finnvera._id}`)).toEqual([])
    expect((await offered('?q=Yritysrahoitus'))[0]).toMatchObject({ organisation: { id: LAPPI }, promised: WEEK })
  })

  test('tells nothing of how an organisation is inside', async () => {
    expect(JSON.stringify(await offered())).not.toMatch(/Rahoitus"|team/)
  })
})

describe('what an organisation promises', () => {
  test('holds for its services that say nothing themselves', async () => {
    const list = async () => (await at('services')).body
    const { promise } = await list()
    expect(promise).toEqual({ promised: defaultPromise, version: 0 })
    const promised = { workingDays: 1, opening: { from: '08:15', until: '16:15' } }
    const say = (version: number) => at('promise', { body: { promised }, method: 'PUT' as 'PATCH', version })
    expect((await say(0)).body).toEqual({ promised, version: 1 })
    expect((await say(0)).status).toBe(412)
    const { items } = await list()
    const of = (name: string) => items.find((one: { name: { fi: string } }) => one.name.fi === name)
    expect(of('Oma')).toMatchObject({ promised, promisesItself: false })
    expect(of('Yritysrahoitus')).toMatchObject({ promised: WEEK, promisesItself: true })
    expect((await events())[0]?.fact).toEqual({ type: 'promise.changed', before: defaultPromise, after: promised })
    expect(await promiseOf({ organisationId: LAPPI, serviceId: null })).toEqual(promised)
  })
})

test('a team that keeps a queue is not removed', async () => {
  const kept = await teamOf('Jononhoitajat')
  await make('Jonollinen', { teamId: kept })
  const answer = await at(`teams/${kept}/removal`, { method: 'POST', version: 1 })
  expect(answer).toMatchObject({ status: 409, body: { error: { code: 'team.keeps_services' } } })
})
