import { beforeAll, describe, expect, test } from 'vitest'
import { foundersPath } from '#seed/foundersPath/foundersPath.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { ensurePathSteps } from '#server/foundersPath/ensurePathSteps.ts'
import { PathModel } from '#server/foundersPath/pathModel.ts'
import { FOUNDER, foundersApi } from '#tests/founders/foundersApi.ts'
import { paja, pajaObject } from '#tests/founders/paja.ts'
import { giveMandate } from '#tests/mandates/giveMandate.ts'
import { importObjects } from '#tests/register/importObjects.ts'
import { startApp } from '#tests/support/startApp.ts'
import { pathApi } from './pathApi.ts'

const app = await startApp()
const { customerId } = FOUNDER
const founders = foundersApi(app)
const { path, choose, say, permit, bundle, stepIn, grant, withdraw, call } = pathApi(app, customerId)
const MET = 'adviser.rovaniemi'
const GUEST = 'adviser.private'

beforeAll(async () => {
  await ensurePathSteps(foundersPath)
  await founders.typeCode(MET, (await founders.code()).body.code)
})

describe('a founder on the path', () => {
  test('sees common steps before anything is chosen, and after it those of the form and industry', async () => {
    const before = await path()
    expect(before.body).toMatchObject({ isCompany: false, mayChange: true, choice: { chosen: false, version: 0 } })
    expect(stepIn(before, 'foodPremises')).toBeUndefined()
    const chosen = await choose({ form: 'limitedCompany', industry: '56', municipality: '698' })
    expect(chosen.body.choice).toEqual({
      ...{ form: 'limitedCompany', industry: '56', municipality: '698', chosen: true, version: 1 },
    })
    expect(stepIn(chosen, 'foodPremises')).toMatchObject({ waitsFor: expect.arrayContaining(['premises']) })
    const stale = await choose({ form: 'soleTrader' })
    expect([stale.status, stale.body.error.code]).toEqual([412, 'record.changed'])
    expect(stale.body.error.current.choice.form).toBe('limitedCompany')
    expect((await choose({ industry: '04' }, 1)).body.error.code).toBe('path.industry_unknown')
    expect((await choose({ municipality: '999' }, 1)).body.error.code).toBe('service.unknown_municipality')
  })

  test('says where they are with a step, with a day and a note; a stale version is refused', async () => {
    const said = await say('idea', { on: '2026-11-20', note: 'Kolme ystävää kuunteli' })
    expect(stepIn(said, 'idea')).toMatchObject({
      isDone: true,
      own: { state: 'done', on: '2026-11-20', note: 'Kolme ystävää kuunteli', version: 1 },
    })
    expect(said.body.progress).toMatchObject({ done: 1, next: 'businessModel' })
    const stale = await say('idea', { state: 'underWay' })
    expect([stale.status, stale.body.error.code]).toEqual([412, 'record.changed'])
    expect(stepIn({ ...stale, body: stale.body.error.current }, 'idea').own.state).toBe('done')
    const [event] = await EventModel.find({ customerId, 'fact.type': 'path.stepChanged' }).lean()
    expect(event).toMatchObject({ class: 'plan', organisationId: null })
    expect(event?.fact?.content).toMatchObject({ stepKey: 'idea', state: 'done', before: 'notStarted' })
    expect(JSON.stringify(event)).not.toContain('ystävää')
    const again = await say('idea', { on: '2026-11-20', note: 'Kolme ystävää kuunteli' }, 1)
    expect(stepIn(again, 'idea').own.version).toBe(1)
    expect((await say('nosuchstep', {})).body.error.code).toBe('path.step_not_found')
    expect((await say('idea', { note: 'Hetu 010190-123M' }, 1)).body.error.code).toBe('request.invalid')
  })

  test('marks a permit by hand, and the bundle has the state of the whole', async () => {
    expect((await bundle()).body).toMatchObject({ state: 'open' })
    const asked = await permit('alcoholLicence', { askedOn: '2026-11-01' })
    expect(asked.body.steps.find(({ key }: { key: string }) => key === 'alcoholLicence').permit).toMatchObject({
      ...{ state: 'asked', askedOn: '2026-11-01', source: 'hand', takesReports: false, version: 1 },
      authority: { fi: 'Lupa- ja valvontavirasto' },
    })
    await permit('alcoholLicence', { state: 'needsMore', needed: 'Vuokrasopimus' }, 1)
    expect((await bundle()).body.state).toBe('needsMore')
    const granted = await permit('alcoholLicence', { state: 'granted', decisionUrl: 'https://lvv.fi/1' }, 2)
    expect(stepIn(granted, 'alcoholLicence').isDone).toBe(true)
    expect((await permit('idea', {})).body.error.code).toBe('path.no_permit')
    expect((await permit('foodPremises', { told: true })).body.error.code).toBe('path.no_reports')
    expect((await permit('foodPremises', { decisionUrl: 'http://x.fi' })).body.error.code).toBe('request.invalid')
  })

  test('takes it all along: the export has what was said, in both its forms', async () => {
    const { body } = await call(`/api/customers/${customerId}/export`)
    const keys = body.path.steps.map(({ key }: { key: string }) => key)
    expect(keys).toEqual(['idea', 'alcoholLicence'])
    expect(body.path.steps[0].own.note).toBe('Kolme ystävää kuunteli')
    const page = await call(`/api/customers/${customerId}/export.html`)
    expect(String(page.body)).toContain('Kolme ystävää kuunteli')
  })

  test('is told whose services help, in their own area', async () => {
    const { status, body } = await call(`/api/customers/${customerId}/path/steps/premises/help`)
    expect([status, body.items]).toEqual([200, []])
  })
})

describe('who else sees it', () => {
  test('an adviser who has met the founder learns nothing of the path without a grant', async () => {
    const seen = await path(MET)
    expect([seen.status, seen.body.error.code]).toEqual([403, 'access.denied'])
    expect((await bundle(MET)).status).toBe(403)
    expect((await say('idea', {}, 1, MET)).status).toBe(403)
    const timeline = await founders.timeline(MET, customerId)
    expect(JSON.stringify(timeline.body)).not.toContain('path.')
  })

  test.each(['platform.manager', 'ministry.tem', 'phone.keha', 'editor.keha', 'system.lappi', GUEST])(
    '%s does not find the founder at all',
    async (as) => {
      const seen = await path(as)
      expect([seen.status, seen.body.error.code]).toEqual([404, 'customer.not_found'])
    },
  )

  test('with a grant of the path it is read, changed by nobody else; withdrawn, it is closed; each look is logged', async () => {
    const { body } = await grant('kasvukonsultit', ['path'])
    const seen = await path(GUEST)
    expect(seen.body).toMatchObject({ mayChange: false, progress: { next: 'businessModel' } })
    expect(stepIn(seen, 'idea').own).toMatchObject({ note: 'Kolme ystävää kuunteli' })
    for (const answer of [
      await say('idea', {}, 1, GUEST),
      await choose({}, 1, GUEST),
      await permit('alcoholLicence', {}, 3, GUEST),
    ])
      expect([answer.status, answer.body.error.code]).toEqual([403, 'access.denied'])
    const [look] = await ReadLogModel.find({ operation: 'getPath', userName: 'Kasper Kasvu' }).lean()
    expect(look).toMatchObject({ customerId, reads: [{ class: 'plan', bases: ['grant'] }] })
    await withdraw(body.grantId)
    expect((await path(GUEST)).status).toBe(404)
  })

  test('a grant of something else does not open the path', async () => {
    const { body } = await grant('kasvukonsultit', ['events', 'basic'])
    expect((await path(GUEST)).body.error.code).toBe('access.denied')
    await withdraw(body.grantId)
  })
})

describe('a founder becomes a company', () => {
  const CO_OWNER = 'rep.first'

  beforeAll(async () => {
    await importObjects([pajaObject()])
    await giveMandate('founder', { businessId: paja.businessId })
    const became = await founders.become('founder', customerId, { businessId: paja.businessId, sharedSections: [] })
    expect(became.status).toBe(200)
    await giveMandate(CO_OWNER, { businessId: paja.businessId })
  })

  test('the path goes on: what was done counts, what was not is behind, growth is ahead', async () => {
    const on = await path()
    expect(on.body).toMatchObject({ isCompany: true, mayChange: true })
    expect(stepIn(on, 'idea')).toMatchObject({ isDone: true, behind: false })
    expect(stepIn(on, 'plan')).toMatchObject({ behind: true })
    expect(stepIn(on, 'growth')).toMatchObject({ behind: false })
    expect(stepIn(await say('firstEmployee', { state: 'underWay' }), 'firstEmployee').own.state).toBe('underWay')
  })

  test('a co-owner sees the company’s time, not what the founder said before it', async () => {
    const seen = await path(CO_OWNER)
    expect(seen.body).toMatchObject({ mayChange: true })
    expect(JSON.stringify(seen.body)).not.toContain('ystävää')
    expect(stepIn(seen, 'firstEmployee').own.state).toBe('underWay')
    expect(stepIn(seen, 'idea')).toMatchObject({ own: { state: 'notStarted', version: 0 }, behind: true })
    expect((await say('idea', { state: 'notForMe' }, 0, CO_OWNER)).status).toBe(200)
    const stored = await PathModel.findOne({ customerId }).lean()
    expect(stored?.steps.filter(({ key }) => key === 'idea')).toHaveLength(2)
  })

  test('advisers of the section 10 list see no path of the company, whatever else they see', async () => {
    const seen = await path('adviser.lappi')
    expect([seen.status, seen.body.error.code]).toEqual([403, 'access.denied'])
  })
})
