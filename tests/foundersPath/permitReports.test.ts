import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { foundersPath } from '#seed/foundersPath/foundersPath.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { newId } from '#server/database/newId.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { ensurePathSteps } from '#server/foundersPath/ensurePathSteps.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { noticesApi } from '#tests/notices/noticesApi.ts'
import { startApp } from '#tests/support/startApp.ts'
import { pathApi } from './pathApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { path, choose, say, permit, bundle, report, change, call, grant, stepIn } = pathApi(
  app,
  customerId,
  'owner.revontuli',
)
const notices = noticesApi(app)
const SYSTEM = 'system.lappi'
let permitId = ''
let foreignId = ''

const permitOf = async (key: string) =>
  (await bundle()).body.items.find(({ stepKey }: { stepKey: string }) => stepKey === key)
const listed = async (as = SYSTEM) => (await call('/api/permits', { as })).body.items

beforeAll(async () => {
  await ensurePathSteps(foundersPath)
  await change('environmentalPermit', { authorityId: organisations.lappi._id })
  await change('foodPremises', { authorityId: organisations.rovaniemi._id })
  // No one industry needs both of these: it is chosen twice.
  await choose({ form: 'limitedCompany', industry: '56' })
  await permit('foodPremises', { told: true })
  foreignId = (await permitOf('foodPremises')).permitId
  const step = foundersPath.find(({ key }) => key === 'environmentalPermit')
  await choose({ form: 'limitedCompany', industry: step?.industries[0] ?? null }, 1)
  await permit('environmentalPermit', { askedOn: '2026-11-10' })
  permitId = (await permitOf('environmentalPermit')).permitId
})

describe('an authority’s system', () => {
  test('sees and reports nothing before the customer lets it', async () => {
    expect(await listed()).toEqual([])
    const refused = await report(permitId, {})
    expect([refused.status, refused.body.error.code]).toEqual([404, 'path.permit_not_found'])
  })

  test('sees who asks once the customer lets it, and that look is logged', async () => {
    await permit('environmentalPermit', { askedOn: '2026-11-10', told: true }, 1)
    expect(await listed()).toEqual([
      {
        ...{ permitId, stepKey: 'environmentalPermit', state: 'asked', askedOn: '2026-11-10' },
        ...{ title: expect.any(Object), changedAt: expect.any(String) },
        customer: { name: revontuli.name, businessId: revontuli.businessId },
      },
    ])
    const [look] = await ReadLogModel.find({ operation: 'listPermitsToReport' }).lean()
    expect(look).toMatchObject({ customerId, reads: [{ class: 'plan', bases: ['grant'] }] })
  })

  test('reports where it stands, once; the same and an older report change nothing', async () => {
    const first = await report(permitId, {})
    expect(first.body).toEqual({ permitId, state: 'received', at: '2026-11-20T10:00:00.000Z', taken: true })
    expect((await report(permitId, {})).body).toEqual(first.body)
    const older = await report(permitId, { reportId: 'r-0', at: '2026-11-19T10:00:00Z', state: 'refused' })
    expect(older.body).toMatchObject({ state: 'received', taken: false })
    const later = { reportId: 'r-2', at: '2026-11-25T10:00:00Z', state: 'needsMore', needed: 'Meluselvitys' }
    expect((await report(permitId, later)).body).toMatchObject({ state: 'needsMore', taken: true })
    expect(await permitOf('environmentalPermit')).toMatchObject({
      ...{ state: 'needsMore', needed: 'Meluselvitys', source: 'interface', told: true, askedOn: '2026-11-10' },
    })
    expect((await bundle()).body.state).toBe('needsMore')
    const told = await EventModel.find({ customerId, 'fact.type': 'path.permitReported' }).lean()
    const byAuthority = told.filter(
      ({ fact }) => (fact?.content as { source?: string } | undefined)?.source === 'interface',
    )
    expect(byAuthority).toHaveLength(2)
    expect(byAuthority[0]).toMatchObject({ class: 'plan', organisationId: organisations.lappi._id })
  })

  test('and the customer is told that it did, not what; its accountant is not', async () => {
    await notices.tell()
    const [told] = await notices.list('owner.revontuli')
    expect(told).toMatchObject({ kind: 'path.permitReported', target: { of: 'path' } })
    expect(JSON.stringify(told)).not.toContain('Meluselvitys')
    expect(await notices.kinds('accountant.revontuli')).not.toContain('path.permitReported')
  })

  test('what it has said is not changed by hand while it may say so', async () => {
    const { version } = await permitOf('environmentalPermit')
    const against = {
      told: true,
      state: 'granted',
      askedOn: '2026-11-10',
      needed: 'Meluselvitys',
      receivedOn: '2026-11-20',
    }
    expect((await permit('environmentalPermit', against, version)).body.error.code).toBe('path.permit_reported')
    const decided = { reportId: 'r-3', at: '2026-11-26T10:00:00Z', state: 'granted', decidedOn: '2026-11-26' }
    await report(permitId, decided)
    expect(stepIn(await path(), 'environmentalPermit').isDone).toBe(true)
  })

  test('reports only on permits of its own', async () => {
    const foreign = await report(foreignId, {})
    const unreal = await report(newId('ppm'), {})
    expect([foreign.status, foreign.body.error.code]).toEqual([404, 'path.permit_not_found'])
    expect(foreign.body.error.message).toBe(unreal.body.error.message)
    expect(await permitOf('foodPremises')).toBeUndefined()
  })

  test.each(['adviser.lappi', 'admin.lappi', 'owner.revontuli', 'platform.manager', 'adviser.rovaniemi'])(
    '%s is no system: reports nothing, lists nothing',
    async (as) => {
      expect((await report(permitId, {}, as)).body.error.code).toBe('access.denied')
      expect((await call('/api/permits', { as })).body.error.code).toBe('access.denied')
    },
  )

  test('the customer ends it: from then on the system sees and says nothing, and the state is said by hand', async () => {
    const { version } = await permitOf('environmentalPermit')
    await permit('environmentalPermit', { state: 'granted', decidedOn: '2026-11-26' }, version)
    expect(await listed()).toEqual([])
    expect((await report(permitId, { reportId: 'r-4', at: '2026-11-27T10:00:00Z' })).status).toBe(404)
  })
})

describe('a company’s path', () => {
  test('is closed to its accountant, until it is granted to them', async () => {
    await say('growth', { state: 'underWay', note: 'Kasvun salaisuus' })
    const closed = await path('accountant.revontuli')
    expect([closed.status, closed.body.error.code]).toEqual([403, 'access.denied'])
    expect((await say('growth', {}, 1, 'accountant.revontuli')).status).toBe(403)
  })

  test.each(['adviser.lappi', 'phone.keha', 'platform.manager', 'ministry.tem', 'editor.keha', 'adviser.second'])(
    '%s is answered the same as before anything was said',
    async (as) => {
      const closed = await path(as)
      expect([closed.status, closed.body.error.code]).toEqual([403, 'access.denied'])
      expect(JSON.stringify((await call(`/api/customers/${customerId}/events?limit=100`, { as })).body)).not.toContain(
        'path.stepChanged',
      )
    },
  )

  test('is seen by an adviser with the grant', async () => {
    await grant('rovaniemi', ['path'])
    const seen = await path('adviser.rovaniemi')
    expect(stepIn(seen, 'growth').own).toMatchObject({ state: 'underWay' })
    expect((await bundle('adviser.rovaniemi')).status).toBe(200)
  })
})
