import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startLiveApp } from '#tests/realtime/startLiveApp.ts'
import { openText } from './openText.ts'
import { plansApi } from './plansApi.ts'

const app = await startLiveApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = plansApi(app, customerId)
const GUEST = 'adviser.private'
const remove = (path: string, version: number, as?: string) =>
  api.call(`${path}/removal`, { method: 'POST', version, ...(as ? { as } : {}) })
/** Of which models something names one of these ids. */
const kept = async (ids: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(
    Object.entries(mongoose.models)
      .filter(([name]) => /^(Plan|Section)/.test(name))
      .map(async ([name, model]) => {
        const all = JSON.stringify(await model.find().lean())
        return ids.some((id) => all.includes(id)) ? [name] : []
      }),
  )
  return found.flat()
}

test('a section goes with its text and comments, and whoever has it open is closed out', async () => {
  const { planId, ids } = await api.sectionsOf('idea', 'market')
  const [idea = '', market = ''] = ids
  await api.grant('kasvukonsultit', ['plan.idea', 'plan.market'], 'comment')
  await api.call(`/api/plan-sections/${idea}/comments`, { body: { text: 'Selkeä' }, as: GUEST })
  const [owner, guest] = [await openText(app, 'owner.revontuli', idea), await openText(app, GUEST, idea)]
  await expect.poll(() => owner.provider.isSynced && guest.provider.isSynced).toBe(true)
  owner.write('Ompelimo')
  await expect.poll(owner.isKept).toBe(true)

  expect((await remove(`/api/plan-sections/${idea}`, 1, GUEST)).status).toBe(403)
  expect((await remove(`/api/plan-sections/${idea}`, 7)).body.error.code).toBe('record.changed')
  const { status, body } = await remove(`/api/plan-sections/${idea}`, 1)
  expect(status).toBe(200)
  expect(body.sections.map(({ sectionId }: { sectionId: string }) => sectionId)).not.toContain(idea)
  await expect.poll(() => guest.said.includes('closed')).toBe(true)
  expect((await api.call(`/api/plan-sections/${idea}/comments`)).status).toBe(404)
  owner.provider.destroy()
  guest.provider.destroy()
  await expect.poll(() => kept([idea])).toEqual([])
  expect((await api.call(`/api/plan-sections/${market}/comments`)).status).toBe(200)
  const told = await EventModel.findOne({ 'fact.type': 'plan.sectionRemoved' }).lean()
  expect(told?.fact).toMatchObject({ content: { planId, sectionId: idea, part: 'idea' } })
})

test('a plan goes with everything in it, and another becomes the current one', async () => {
  const [first, second] = [await api.begin('Yksi'), await api.begin('Kaksi')]
  const current = (await api.plans()).body.items.find((one: { current: boolean }) => one.current)
  const ids = [current.planId, ...current.sections.map(({ sectionId }: { sectionId: string }) => sectionId)]
  expect((await remove(`/api/plans/${current.planId}`, current.version, GUEST)).status).not.toBe(200)
  expect((await remove(`/api/plans/${current.planId}`, current.version)).status).toBe(200)
  expect(await kept(ids)).toEqual([])
  const { items } = (await api.plans()).body
  expect(items.filter((one: { current: boolean }) => one.current)).toHaveLength(1)
  const left = items.map(({ planId }: { planId: string }) => planId)
  expect(left).toContain(current.planId === first.planId ? second.planId : first.planId)
})
