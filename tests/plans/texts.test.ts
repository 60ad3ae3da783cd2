import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { SectionTextModel } from '#server/plans/live/sectionTextModel.ts'
import { SectionUpdateModel } from '#server/plans/live/sectionUpdateModel.ts'
import { PlanSectionModel } from '#server/plans/planSectionModel.ts'
import type { PlanPart } from '#shared/access/PlanPart.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startLiveApp } from '#tests/realtime/startLiveApp.ts'
import { ask } from '#tests/support/ask.ts'
import { openText } from './openText.ts'

const app = await startLiveApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const OWNER = 'owner.revontuli'
const GUEST = 'adviser.private'

const section = async (part: PlanPart = 'idea'): Promise<string> => {
  const _id = newId('pse')
  const record = { _id, planId: newId('pln'), customerId, class: 'plan', part, key: null, title: 'Oma' }
  await insertDocuments(PlanSectionModel, [{ ...record, place: 0, createdAt: new Date(), version: 1 }])
  return _id
}
const grant = async (sections: string[], right = 'comment'): Promise<string> => {
  const to = { kind: 'organisation', organisationId: organisations.kasvukonsultit._id }
  const body = { to, sections, right, purpose: 'Suunnitelma' }
  const answer = await ask(app, `/api/customers/${customerId}/grants`, { as: OWNER, body })
  expect(answer.status).toBe(200)
  return answer.body.grantId
}
const withdraw = (grantId: string) =>
  ask(app, `/api/customers/${customerId}/grants/${grantId}/withdrawal`, { as: OWNER, method: 'POST' })
const open = (as: string, sectionId: string) => openText(app, as, sectionId)
const opened = async (as: string, sectionId: string) => {
  const page = await open(as, sectionId)
  await expect.poll(() => page.provider.isSynced, { timeout: 5_000 }).toBe(true)
  return page
}

describe('a section written together', () => {
  test('comes to the other’s screen, and lies in the database when it is acknowledged', async () => {
    const id = await section()
    const [one, two] = [await opened(OWNER, id), await opened(OWNER, id)]
    one.write('Ompelimo Rovaniemellä')
    await expect.poll(one.isKept).toBe(true)
    expect(await SectionUpdateModel.countDocuments({ sectionId: id })).toBeGreaterThan(0)
    await expect.poll(two.written).toBe('Ompelimo Rovaniemellä')
    const later = await opened(OWNER, id)
    expect(later.written()).toBe('Ompelimo Rovaniemellä')
  })

  test('its look is in the customer’s read log', async () => {
    const id = await section()
    await opened(OWNER, id)
    const [entry] = await ReadLogModel.find({ operation: 'openSectionText' }).sort({ at: -1 }).lean()
    expect(entry?.reads).toMatchObject([{ recordId: id, class: 'plan', bases: ['mandate'] }])
  })

  test('becomes one state when nobody writes any more, without what was deleted', async () => {
    const id = await section()
    const page = await opened(OWNER, id)
    page.write('SALAISUUS ja lisää')
    page.doc.getText('t').delete(0, 'SALAISUUS '.length)
    await expect.poll(page.isKept).toBe(true)
    page.provider.destroy()
    await expect.poll(() => SectionUpdateModel.countDocuments({ sectionId: id }), { timeout: 10_000 }).toBe(0)
    const text = await SectionTextModel.findById(id)
    expect(text?.state.toString('latin1')).not.toContain('SALAISUUS')
    expect((await opened(OWNER, id)).written()).toBe('ja lisää')
  })
})

describe('who is let in', () => {
  test('nobody without a right to that section, and they are not told that it is there', async () => {
    await grant(['plan.idea'])
    const closed = await section('risks')
    for (const [as, id] of [
      [GUEST, closed],
      ['adviser.lappi', await section('idea')],
      [GUEST, newId('pse')],
      [GUEST, 'pse_../x'],
    ] as const) {
      const page = await open(as, id)
      await expect.poll(() => page.said[0]).toBe('section.not_found')
      expect(page.provider.isSynced).toBe(false)
    }
  })

  test('a guest of two sections is sent nothing of the others, nor what was deleted before', async () => {
    const [seen, hidden] = [await section('idea'), await section('market')]
    const [one, two] = [await opened(OWNER, seen), await opened(OWNER, hidden)]
    one.write('POISTETTU')
    await expect.poll(one.isKept).toBe(true)
    one.doc.getText('t').delete(0, 'POISTETTU'.length)
    one.write('NAKYVA')
    two.write('PIILOSSA')
    await expect.poll(() => one.isKept() && two.isKept()).toBe(true)
    const guest = await opened(GUEST, seen)
    two.write(' PIILOSSA2')
    await expect.poll(two.isKept).toBe(true)
    const wire = Buffer.concat(guest.bytes).toString('latin1')
    expect(wire).toContain('NAKYVA')
    expect(wire).not.toMatch(/PIILOSSA|POISTETTU/)
  })

  test('a guest who may only comment never writes, however it tries', async () => {
    const id = await section('idea')
    const [owner, guest] = [await opened(OWNER, id), await opened(GUEST, id)]
    owner.write('Oma')
    await expect.poll(guest.written).toBe('Oma')
    expect(guest.said).toContain('readonly')
    guest.write(' vieras')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(owner.written()).toBe('Oma')
    expect((await opened(OWNER, id)).written()).toBe('Oma')
  })

  test('a cursor says whose it is by what we know, not by what it claims', async () => {
    const id = await section('idea')
    const [owner, guest] = [await opened(OWNER, id), await opened(GUEST, id)]
    guest.provider.setAwarenessField('user', { name: 'Oona Revontuli' })
    const seen = () => [...(owner.provider.awareness?.getStates().values() ?? [])].map(({ user }) => user?.name)
    await expect.poll(seen).toContain('Kasper Kasvu')
    expect(seen()).not.toContain('Oona Revontuli')
  })

  test('a withdrawal closes the editor within a second, and what is written then stays outside', async () => {
    const id = await section('people')
    const grantId = await grant(['plan.people'], 'edit')
    const [owner, guest] = [await opened(OWNER, id), await opened(GUEST, id)]
    guest.write('Sallittu')
    await expect.poll(owner.written).toBe('Sallittu')
    const started = performance.now()
    await withdraw(grantId)
    await expect.poll(() => guest.said.includes('closed'), { interval: 10 }).toBe(true)
    expect(performance.now() - started).toBeLessThan(1_000)
    owner.write(' jälkeen')
    await expect.poll(owner.isKept).toBe(true)
    expect(Buffer.concat(guest.bytes).toString('utf8')).not.toContain('jälkeen')
  })
})
