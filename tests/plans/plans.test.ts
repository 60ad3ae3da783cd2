import { beforeAll, describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { EventModel } from '#server/events/eventModel.ts'
import type { PlanSection } from '#server/plans/PlanSection.ts'
import { PlanModel } from '#server/plans/planModel.ts'
import { PlanSectionModel } from '#server/plans/planSectionModel.ts'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { MOST_PLANS, MOST_SECTIONS } from '#shared/plans/planLimits.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { plansApi } from './plansApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { call, begin, plans, grant, withdraw } = plansApi(app, customerId)
const ACCOUNTANT = 'accountant.revontuli'
const COMMENTER = 'adviser.private'
const WRITER = 'adviser.second'
const STRANGER = 'adviser.lappi'

type Sections = { sections: { sectionId: string; part: string; mayComment: boolean; mayEdit: boolean }[] }
const partsOf = ({ sections }: Sections) => [...new Set(sections.map(({ part }) => part))].sort()
const idsOf = ({ sections }: Sections) => sections.map(({ sectionId }) => sectionId)

beforeAll(async () => {
  await grant('kasvukonsultit', ['plan.idea', 'plan.market'], 'comment')
  await grant('vauhtipyora', ['plan.risks'], 'edit')
})

describe('who sees what of a plan', () => {
  test('the owner all of it, and may change it', async () => {
    const plan = await begin('Kasvu 2027')
    expect(plan).toMatchObject({ name: 'Kasvu 2027', template: 'growth', mayChange: true, version: 1 })
    expect(partsOf(plan)).toHaveLength(7)
    expect(plan.sections.every((one: Sections['sections'][0]) => one.mayEdit && one.mayComment)).toBe(true)
    const { body } = await call(`/api/plans/${plan.planId}`)
    expect(idsOf(body)).toEqual(idsOf(plan))
  })

  test('a guest the sections of their parts, a writing one may edit; neither changes the plan', async () => {
    const { planId } = await begin()
    const [guest, writer] = [
      await call(`/api/plans/${planId}`, { as: COMMENTER }),
      await call(`/api/plans/${planId}`, { as: WRITER }),
    ]
    expect(partsOf(guest.body)).toEqual(['idea', 'market'])
    expect(guest.body.sections[0]).toMatchObject({ mayComment: true, mayEdit: false })
    expect(partsOf(writer.body)).toEqual(['risks'])
    expect(writer.body.sections[0]).toMatchObject({ mayComment: true, mayEdit: true })
    expect([guest.body.mayChange, writer.body.mayChange]).toEqual([false, false])
    for (const as of [COMMENTER, WRITER, ACCOUNTANT]) {
      const changed = await call(`/api/plans/${planId}`, { as, method: 'PATCH', version: 1, body: { name: 'Minun' } })
      expect([changed.status, changed.body.error.code]).toEqual([403, 'access.denied'])
      const began = await call(`/api/customers/${customerId}/plans`, { as, body: { template: 'growth', name: 'X' } })
      expect([as, began.status]).toEqual([as, 403])
    }
  })

  test('a guest to whom all of it is given to write is a guest all the same', async () => {
    const { planId } = await begin()
    const all = PlanPart.options.map((part) => `plan.${part}`)
    const grantId = await grant('vauhtipyora', all, 'edit')
    const { body } = await call(`/api/plans/${planId}`, { as: 'adviser.second' })
    expect(body.sections.every(({ mayEdit }: { mayEdit: boolean }) => mayEdit)).toBe(true)
    expect(body).toMatchObject({ mayChange: false })
    for (const path of ['versions', 'guests'])
      expect((await call(`/api/plans/${planId}/${path}`, { as: 'adviser.second' })).status).toBe(404)
    const removal = { as: 'adviser.second', method: 'POST', version: 1 } as const
    expect((await call(`/api/plans/${planId}/removal`, removal)).status).toBe(403)
    await withdraw(grantId)
  })

  test('an accountant the calculations, and may edit them', async () => {
    const { planId } = await begin()
    const { body } = await call(`/api/plans/${planId}`, { as: ACCOUNTANT })
    expect(partsOf(body)).toEqual(['calculations'])
    expect(body.sections[0]).toMatchObject({ mayEdit: true })
    expect((await plans(ACCOUNTANT)).body).toMatchObject({ mayBegin: false })
  })

  test('an adviser without a grant does not learn that there is a plan', async () => {
    const plan = await begin()
    const section = plan.sections[0].sectionId
    const hidden = await call(`/api/plans/${plan.planId}`, { as: STRANGER })
    const nothing = await call(`/api/plans/${newId('pln')}`, { as: STRANGER })
    const said = ({ status, body }: typeof hidden) => [status, body.error.code, body.error.message]
    expect(said(hidden)).toEqual(said(nothing))
    expect(said(hidden)).toEqual([404, 'plan.not_found', expect.any(String)])
    expect((await plans(STRANGER)).body).toEqual({ items: [], mayBegin: false })
    const ask = { as: STRANGER, method: 'PATCH', version: 1, body: { title: 'X' } } as const
    const [renamed, unreal] = [
      await call(`/api/plan-sections/${section}`, ask),
      await call(`/api/plan-sections/${newId('pse')}`, ask),
    ]
    expect(said(renamed)).toEqual(said(unreal))
    expect(renamed.body.error.code).toBe('plan.section_not_found')
    for (const path of [`/api/plans/${plan.planId}/sections`, `/api/plan-sections/${section}/comments`]) {
      const body = path.endsWith('comments') ? { text: 'X' } : { part: 'idea', title: 'X', after: null }
      expect((await call(path, { as: STRANGER, body })).status).toBe(404)
    }
  })

  test('after a withdrawal nothing, and each look is in the read log of the customer', async () => {
    const plan = await begin()
    const grantId = await grant('kasvukonsultit', ['plan.people'], 'see')
    expect(partsOf((await call(`/api/plans/${plan.planId}`, { as: COMMENTER })).body)).toContain('people')
    const [look] = await ReadLogModel.find({ operation: 'getPlan' }).sort({ at: -1 }).lean()
    expect(look).toMatchObject({ userName: 'Kasper Kasvu', customerId })
    expect(look?.reads.every(({ class: dataClass, bases }) => dataClass === 'plan' && bases.includes('grant'))).toBe(
      true,
    )
    await withdraw(grantId)
    expect(partsOf((await call(`/api/plans/${plan.planId}`, { as: COMMENTER })).body)).not.toContain('people')
  })
})

describe('a plan and its sections changed', () => {
  test('by a stale version: refused, with the plan as it is now', async () => {
    const { planId } = await begin('Vanha')
    const first = await call(`/api/plans/${planId}`, { method: 'PATCH', version: 1, body: { name: 'Uusi' } })
    expect(first.body).toMatchObject({ name: 'Uusi', version: 2 })
    const second = await call(`/api/plans/${planId}`, { method: 'PATCH', version: 1, body: { name: 'Kolmas' } })
    expect([second.status, second.body.error.code]).toEqual([412, 'record.changed'])
    expect(second.body.error.current).toMatchObject({ name: 'Uusi', version: 2 })
    const without = await call(`/api/plans/${planId}`, { method: 'PATCH', body: { name: 'Neljäs' } })
    expect(without.body.error.code).toBe('request.version_missing')
    const [event] = await EventModel.find({ customerId, 'fact.type': 'plan.changed' }).sort({ recordedAt: -1 }).lean()
    expect(event?.fact?.content).toMatchObject({ planId, name: 'Uusi', before: 'Vanha', becameCurrent: false })
  })

  test('several, of which one is current', async () => {
    const [one, two] = [await begin('Yksi'), await begin('Kaksi')]
    for (const { planId } of [two, one])
      await call(`/api/plans/${planId}`, {
        method: 'PATCH',
        version: (await call(`/api/plans/${planId}`)).body.version,
        body: { current: true },
      })
    const { items } = (await plans()).body
    expect(
      items.filter(({ current }: { current: boolean }) => current).map(({ name }: { name: string }) => name),
    ).toEqual(['Yksi'])
    expect(items[0].name).toBe('Yksi')
  })

  test('a section is added after another, moved and named', async () => {
    const { planId, sections } = await begin()
    const [first, second, third] = idsOf({ sections })
    const body = { part: 'idea', title: 'Oma osio', after: first }
    const added = await call(`/api/plans/${planId}/sections`, { body })
    expect(added.body.sections[1]).toMatchObject({ title: 'Oma osio', key: null, part: 'idea' })
    const own = added.body.sections[1].sectionId
    const move = (after: string | null, version: number) =>
      call(`/api/plan-sections/${own}`, { method: 'PATCH', version, body: { after } })
    expect(idsOf((await move(third as string, 1)).body).slice(0, 4)).toEqual([first, second, third, own])
    expect(idsOf((await move(null, 2)).body).slice(0, 2)).toEqual([own, first])
    expect(idsOf((await move(sections.at(-1).sectionId, 3)).body).at(-1)).toBe(own)
    const stale = await move(null, 1)
    expect([stale.status, stale.body.error.code]).toEqual([412, 'record.changed'])
    const unnamed = await call(`/api/plan-sections/${own}`, { method: 'PATCH', version: 4, body: { title: null } })
    expect(unnamed.body.error.code).toBe('plan.section_needs_name')
    const named = await call(`/api/plan-sections/${first}`, { method: 'PATCH', version: 1, body: { title: 'Tiivis' } })
    expect(named.body.sections[0].title).toBe('Tiivis')
    const guest = await call(`/api/plan-sections/${own}`, {
      as: COMMENTER,
      method: 'PATCH',
      version: 4,
      body: { title: 'X' },
    })
    expect([guest.status, guest.body.error.code]).toEqual([403, 'access.denied'])
    expect((await call(`/api/plans/${planId}/sections`, { as: COMMENTER, body })).status).toBe(403)
  })

  test('moved about a hundred times, places stay in order', async () => {
    const { sections } = await begin()
    const [first, second] = idsOf({ sections })
    for (let time = 0; time < 100; time += 1) {
      const [moving, after] = time % 2 ? [second, first] : [first, second]
      const body = { after }
      const version = 1 + Math.floor(time / 2)
      const moved = await call(`/api/plan-sections/${moving}`, { method: 'PATCH', version, body })
      expect(idsOf(moved.body).slice(0, 2)).toEqual([after, moving])
    }
  })

  test('no more plans and sections than the limits', async () => {
    const { planId, sections } = await begin()
    const record = {
      planId,
      customerId,
      class: 'plan',
      part: 'idea',
      key: null,
      title: 'Oma',
      createdAt: new Date(),
      version: 1,
    }
    const more = Array.from({ length: MOST_SECTIONS - sections.length }, (_, number) => ({
      ...record,
      _id: newId('pse'),
      place: 50 + number,
    }))
    await insertDocuments(PlanSectionModel, more as PlanSection[])
    const full = await call(`/api/plans/${planId}/sections`, { body: { part: 'idea', title: 'X', after: null } })
    expect([full.status, full.body.error.code]).toEqual([409, 'plan.too_many_sections'])
    const plan = {
      customerId,
      class: 'plan',
      template: 'growth',
      name: 'Yksi monista',
      current: false,
      createdAt: new Date(),
      version: 1,
    }
    const have = await PlanModel.countDocuments({ customerId })
    await insertDocuments(
      PlanModel,
      Array.from({ length: MOST_PLANS - have }, () => ({ ...plan, _id: newId('pln') }) as never),
    )
    const refused = await call(`/api/customers/${customerId}/plans`, { body: { template: 'growth', name: 'Liikaa' } })
    expect([refused.status, refused.body.error.code]).toEqual([409, 'plan.too_many'])
    expect(refused.body.error.message).toContain(String(MOST_PLANS))
  })
})
