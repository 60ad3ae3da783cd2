import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { newId } from '#server/database/newId.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { mattersApi } from './mattersApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const other = await addCompany()
const api = mattersApi(app)
const team = await api.team(['adviser.lappi', 'lead.lappi'])
const service = await api.service(team)
const LAPPI = 'adviser.lappi'
const needs = async (as: string, query = '') =>
  (await api.list(as, query)).body.items.map(({ need }: { need: string }) => need)
const day = (inDays: number) => new Date(Date.now() + inDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const made = await Promise.all([
  api.open(customerId, LAPPI, { need: 'ensin', dueOn: day(2), mine: true }),
  api.open(customerId, LAPPI, { need: 'myöhemmin', dueOn: day(30), teamId: team, topics: ['growth'] }),
  api.open(other, LAPPI, { need: 'joskus', serviceId: service }),
  api.open(other, 'adviser.finnvera', { need: 'Finnveran', mine: true }),
])
const [first] = made.map(({ body }) => body.matterId)

describe('an organisation’s matters', () => {
  test('are its own, what lapses first before the others', async () => {
    expect(await needs(LAPPI)).toEqual(['ensin', 'myöhemmin', 'joskus'])
    expect(await needs('adviser.finnvera')).toEqual(['Finnveran'])
    expect(await needs('adviser.second')).toEqual([])
  })

  test.each([
    ['?person=me', ['ensin']],
    ['?person=none', ['myöhemmin', 'joskus']],
    [`?person=${demoUserId(LAPPI)}`, ['ensin']],
    ['?team=mine', ['myöhemmin', 'joskus']],
    [`?team=${team}`, ['myöhemmin', 'joskus']],
    ['?team=none', ['ensin']],
    [`?service=${service}`, ['joskus']],
    ['?service=none', ['ensin', 'myöhemmin']],
    ['?topic=growth', ['myöhemmin']],
    ['?due=week', ['ensin']],
    ['?due=none', ['joskus']],
    ['?due=late', []],
    ['?status=new', ['ensin', 'myöhemmin', 'joskus']],
    ['?status=done', []],
    ['?as=serving', []],
    ['?state=ended', []],
  ])('filtered by %s', async (query, found) => {
    expect(await needs(LAPPI, query)).toEqual(found)
  })

  test('that have ended are told apart, the latest first, and late ones are late', async () => {
    await MatterModel.updateOne({ _id: first }, { $set: { dueOn: day(-3), dueOrder: day(-3) } })
    expect(await needs(LAPPI, '?due=late')).toEqual(['ensin'])
    const ends = await Promise.all(
      ['eka', 'toka', 'kolmas'].map((need) => api.open(other, 'phone.keha', { need, mine: true })),
    )
    for (const { body } of ends) await api.move(body.matterId, 'phone.keha', { status: 'done', outcome: 'Valmis' })
    expect(await needs('phone.keha')).toEqual([])
    expect(await needs('phone.keha', '?state=ended')).toEqual(['kolmas', 'toka', 'eka'])
    const page = (await api.list('phone.keha', '?state=ended&limit=2')).body
    expect(await needs('phone.keha', `?state=ended&limit=2&cursor=${page.nextCursor}`)).toEqual(['eka'])
  })

  test('come page by page, none twice and none left out', async () => {
    const seen: string[] = []
    for (let cursor = ''; cursor !== 'end'; ) {
      const { body } = await api.list(LAPPI, `?limit=1${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map(({ need }: { need: string }) => need))
      cursor = body.nextCursor ?? 'end'
    }
    expect(seen).toEqual(['ensin', 'myöhemmin', 'joskus'])
    const { nextCursor } = (await api.list(LAPPI, '?limit=1')).body
    expect((await api.list(LAPPI, `?limit=1&team=none&cursor=${nextCursor}`)).body.error.code).toBe('request.cursor')
  })

  test('are for who may read them, and for an organisation', async () => {
    expect((await api.list('admin.lappi')).status).toBe(403)
    expect((await api.list('platform.manager')).status).toBe(403)
    expect((await api.list('owner.revontuli')).status).toBe(403)
    expect((await api.list('manager.lappi')).body.items[0]).toMatchObject({ mayHandle: false })
  })

  test('leave a line in the customer’s ledger', async () => {
    await api.list(LAPPI)
    const { items } = (await ask(app, `/api/customers/${customerId}/ledger`, { as: 'owner.revontuli' })).body
    expect(JSON.stringify(items)).toContain('listMatters')
  })
})

describe('a customer’s matters', () => {
  test('are all of them to the customer, and to others what they may see', async () => {
    const of = async (as: string, query = '') =>
      (await api.ofCustomer(customerId, as, query)).body.items.map(({ need }: { need: string }) => need)
    expect((await of('owner.revontuli')).sort()).toEqual(['ensin', 'myöhemmin'])
    expect((await of('adviser.finnvera')).sort()).toEqual(['ensin', 'myöhemmin'])
    expect(await of('adviser.second')).toEqual([])
    expect(await of('owner.revontuli', '?state=ended')).toEqual([])
    expect((await api.ofCustomer(other, 'owner.revontuli')).status).toBe(404)
  })

  test('stand open before ended, page by page', async () => {
    const companyId = await addCompany()
    const all = ['vanhin', 'päätetty', 'uusin']
    for (const need of all) await api.open(companyId, LAPPI, { need, teamId: team })
    const rows = (await api.ofCustomer(companyId, LAPPI)).body.items
    const { matterId } = rows.find(({ need }: { need: string }) => need === 'päätetty')
    await api.move(matterId, LAPPI, { status: 'done', outcome: 'Valmis' })
    const seen: string[] = []
    for (let cursor = ''; cursor !== 'end'; ) {
      const { body } = await api.ofCustomer(companyId, LAPPI, `?limit=1${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map(({ need }: { need: string }) => need))
      cursor = body.nextCursor ?? 'end'
    }
    expect(seen).toEqual(['uusin', 'vanhin', 'päätetty'])
  })
})

describe('several at once', () => {
  const open = async (need: string) => (await api.open(other, LAPPI, { need, teamId: team })).body.matterId

  test('are taken from the queue; what somebody else took stays theirs', async () => {
    const [one, two] = [await open('yksi'), await open('kaksi')]
    await api.assign('lead.lappi', { matterIds: [two], responsibleId: demoUserId('lead.lappi') })
    const taken = await api.assign(LAPPI, { matterIds: [one, two], responsibleId: demoUserId(LAPPI) })
    expect(taken.body).toEqual({ matterIds: [one], others: [two] })
    expect((await api.get(two, LAPPI)).body.responsible.name).toBe('Tuomas Tunturi')
  })

  test('by two people at the same moment go to one of them', async () => {
    const one = await open('kilpailtu')
    const answers = await Promise.all(
      [LAPPI, 'lead.lappi'].map((as) => api.assign(as, { matterIds: [one], responsibleId: demoUserId(as) })),
    )
    expect(answers.map(({ body }) => body.matterIds.length).sort()).toEqual([0, 1])
  })

  test('are given to a team or a person by who may give', async () => {
    const ids = [await open('a'), await open('b')]
    const quiet = await api.team(['lead.lappi'])
    const refused = await api.assign(LAPPI, { matterIds: ids, teamId: quiet })
    expect(refused.body.error.code).toBe('matter.may_not_assign')
    expect((await api.assign('lead.lappi', { matterIds: ids, teamId: quiet })).body.matterIds.sort()).toEqual(
      ids.sort(),
    )
    const foreign = [made[3]?.body.matterId]
    expect((await api.assign('lead.lappi', { matterIds: foreign, teamId: quiet })).body.error.code).toBe(
      'matter.not_found',
    )
    const gone = [newId('mat')]
    expect((await api.assign('lead.lappi', { matterIds: gone, teamId: quiet })).status).toBe(404)
  })

  test('know to whom they can go', async () => {
    const { body } = await ask(app, '/api/matters/choices', { as: LAPPI })
    expect(body).toMatchObject({ mayHandle: true, mayAssign: false })
    expect(body.services).toContainEqual(expect.objectContaining({ serviceId: service, teamId: team }))
    expect(body.people.map(({ name }: { name: string }) => name)).toEqual([
      'Aino Lappalainen',
      'Lapin asianhallinta',
      'Tuomas Tunturi',
    ])
    expect((await ask(app, '/api/matters/choices', { as: 'owner.revontuli' })).status).toBe(403)
  })
})
