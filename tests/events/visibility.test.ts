import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { openPage } from '#tests/realtime/openPage.ts'
import { startLiveApp } from '#tests/realtime/startLiveApp.ts'
import { ask } from '#tests/support/ask.ts'
import { logAs } from './logAs.ts'

/** A word in every confidential field of the events; wherever it turns up, contents have leaked. */
const CANARY = 'kanarialintu'
const app = await startLiveApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })

const SEES_SERVICE = ['adviser.lappi', 'adviser.businessfinland', 'adviser.finnvera', 'phone.keha']
const IS_THE_CUSTOMER = ['owner.revontuli', 'accountant.revontuli']
const SEES_NOTHING = ['adviser.rovaniemi', 'admin.rovaniemi', 'adviser.private', 'platform.manager', 'ministry.tem']

const paths = {
  timeline: `/api/customers/${customerId}/events`,
  traces: `/api/customers/${customerId}/traces`,
  nextSteps: `/api/customers/${customerId}/next-steps`,
}
const contact = (kind: string) => ({
  subject: `${CANARY} ${kind}`,
  text: CANARY,
  who: [CANARY],
  nextStep: { text: `${CANARY} ${kind}`, dueOn: '2027-02-01' },
  occurredAt: '2026-10-05T09:00:00Z',
})
const WITHHELD = { reason: CANARY, reviewOn: '2027-01-01' }

let service: string
let withheld: string
let own: string
beforeAll(async () => {
  service = (await logAs(app, 'adviser.lappi', customerId, contact('service'))).eventId
  withheld = (await logAs(app, 'adviser.lappi', customerId, { ...contact('withheld'), withheld: WITHHELD })).eventId
  own = (await logAs(app, 'adviser.lappi', customerId, { ...contact('own'), class: 'own' })).eventId
})
const timelineOf = async (as: string): Promise<string[]> =>
  (await ask(app, paths.timeline, { as })).body.items.map(({ eventId }: { eventId: string }) => eventId)
const stepsOf = async (as: string): Promise<string[]> =>
  (await ask(app, paths.nextSteps, { as })).body.items
    .map(({ text }: { text: string }) => text.replace(`${CANARY} `, ''))
    .sort()
const sorted = (...ids: string[]) => ids.sort()

describe('what an organisation recorded', () => {
  test('it sees all of, its own notes and what it withholds too', async () => {
    expect(sorted(...(await timelineOf('adviser.lappi')))).toEqual(sorted(service, withheld, own))
    expect(await stepsOf('adviser.lappi')).toEqual(['own', 'service', 'withheld'])
    expect((await ask(app, paths.traces, { as: 'adviser.lappi' })).body.items).toEqual([])
  })

  test.each(SEES_SERVICE.slice(1))('%s sees by section 10; of what is withheld only the month', async (as) => {
    expect(await timelineOf(as)).toEqual([service])
    expect(await stepsOf(as)).toEqual(['service'])
    expect((await ask(app, paths.traces, { as })).body.items).toEqual([{ month: '2026-10', contacts: 1 }])
  })

  test.each(IS_THE_CUSTOMER)(
    '%s sees about the company, withheld or not, but not another’s working notes',
    async (as) => {
      expect(sorted(...(await timelineOf(as)))).toEqual(sorted(service, withheld))
      expect(await stepsOf(as)).toEqual(['service', 'withheld'])
      expect((await ask(app, paths.traces, { as })).body.items).toEqual([])
      const { items } = (await ask(app, paths.timeline, { as })).body
      expect(items.map(({ bases }: { bases: string[] }) => bases)).toEqual([['mandate'], ['mandate']])
    },
  )

  test.each(SEES_NOTHING)('%s sees nothing of, anywhere, and no sign of it', async (as) => {
    for (const path of Object.values(paths)) {
      const answer = await ask(app, path, { as })
      expect(answer.body).toMatchObject({ items: [] })
      expect(answer.body.nextCursor ?? null).toBeNull()
      expect(JSON.stringify(answer.body)).not.toContain(CANARY)
    }
    for (const query of [
      '?kind=contact',
      '?channel=call',
      '?topic=financing',
      `?organisationId=${organisations.lappi._id}`,
    ]) {
      expect((await ask(app, `${paths.timeline}${query}`, { as })).body.items).toEqual([])
    }
  })

  test('a founder does not even find the customer', async () => {
    for (const path of Object.values(paths)) expect((await ask(app, path, { as: 'founder' })).status).toBe(404)
  })

  test('reaches the open pages of those who see it, and makes no sound on the others', async () => {
    const open = async (as: string) => {
      const page = await openPage(app, as)
      await page.watch(customerId)
      return page
    }
    const seeing = await Promise.all([...SEES_SERVICE, ...IS_THE_CUSTOMER].map(open))
    const others = await Promise.all(SEES_NOTHING.map(open))
    await logAs(app, 'adviser.lappi', customerId, contact('service'))
    await Promise.all(seeing.map((page) => page.next(1_000)))
    expect(seeing.map((page) => page.heard)).toEqual(seeing.map(() => [customerId]))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(others.flatMap((page) => page.heard)).toEqual([])
  })

  test('is in the read log with each record and basis of those who saw it; who saw nothing left no entry', async () => {
    const company = await addCompany()
    const event = await logAs(app, 'adviser.lappi', company, contact('service'))
    const withheldToo = await logAs(app, 'adviser.lappi', company, { ...contact('withheld'), withheld: WITHHELD })
    await ReadLogModel.deleteMany({ customerId: company })
    for (const as of ['adviser.finnvera', ...SEES_NOTHING]) {
      for (const kind of ['events', 'traces', 'next-steps']) await ask(app, `/api/customers/${company}/${kind}`, { as })
    }
    const entries = await ReadLogModel.find({ customerId: company }).sort({ at: 1 }).lean()
    expect(entries.map(({ operation, organisationId }) => [operation, organisationId])).toEqual([
      ['listEvents', organisations.finnvera._id],
      ['listTraces', organisations.finnvera._id],
      ['listNextSteps', organisations.finnvera._id],
    ])
    expect(entries.map(({ reads }) => reads.map(({ recordId, bases }) => [recordId, bases]))).toEqual([
      [[event.eventId, ['section10']]],
      [[withheldToo.eventId, ['section10']]],
      [[event.nextStepId, ['section10']]],
    ])
  })
})
