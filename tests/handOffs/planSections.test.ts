import { beforeAll, describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { writeCalculation } from '#shared/calculations/document/writeCalculation.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { cafe } from '#tests/calculations/examples/cafe.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { plansApi } from '#tests/plans/plansApi.ts'
import { writeIn } from '#tests/plans/writeIn.ts'
import { writeSection } from '#tests/plans/writeSection.ts'
import { element } from '#tests/plans/writtenText.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = handOffsApi(app)
const { call, sectionsOf, grant, withdraw } = plansApi(app, customerId)
const [SENDER, RECEIVER, OWNER] = ['adviser.second', 'adviser.private', 'owner.revontuli']
const toReceiver = personIn('kasvukonsultit', RECEIVER)

type Item = { kind: string; recordId: string; fields: { field: string; value: unknown }[]; lacks: string | null }
const ofPlans = (items: Item[]) => items.filter(({ kind }) => kind === 'planSection')
const said = (item: Item | undefined, field: string) => item?.fields.find((one) => one.field === field)?.value
const section = (recordId: string, fields: string[] = []) => ({ kind: 'planSection', recordId, fields })
const preview = async (matterId: string, given: object = {}) =>
  (await api.preview(matterId, SENDER, { to: [toReceiver], ...given })).body
const write = (sectionId: string, ...words: string[]) =>
  writeSection({ sectionId, customerId }, (doc) => writeIn(doc, ...words))

let market = ''
let risks = ''
let empty = ''
let calculations = ''
let planId = ''
let granted = ''

beforeAll(async () => {
  const made = await sectionsOf('market', 'risks', 'operations', 'calculations')
  planId = made.planId
  ;[market = '', risks = '', empty = '', calculations = ''] = made.ids
  await write(market, 'Norjan vähittäiskauppa', 'Kaksi jälleenmyyjää')
  await writeSection({ sectionId: market, customerId }, (doc) =>
    doc
      .getXmlFragment('text')
      .push([
        element('bulletList', {}, element('listItem', {}, element('paragraph', {}, 'Tromssa'))),
        element('paragraph', {}, 'Tarvitsemme ', element('quotedResult', { key: 'fundingNeed' })),
      ]),
  )
  await write(risks, 'SALAINEN riski')
  await writeSection({ sectionId: calculations, customerId }, (doc) => writeCalculation(doc, cafe))
  granted = await grant('vauhtipyora', ['plan.market', 'plan.operations', 'plan.calculations'], 'comment')
})

describe('sections of the customer’s plan in a packet', () => {
  test('are offered to who may read them, where something is written, in plain words with the figures of now', async () => {
    const matterId = await api.matterOf(customerId, SENDER)
    const { items } = await preview(matterId)
    expect(ofPlans(items).map(({ recordId, lacks }) => [recordId, lacks])).toEqual([
      [market, 'customer'],
      [calculations, 'customer'],
    ])
    const [shown, figures] = ofPlans(items)
    expect(said(shown, 'plan')).toBe('Suunnitelma')
    expect(said(shown, 'section')).toMatch(/./)
    expect(said(shown, 'written')).toMatch(
      /^Norjan vähittäiskauppa\n\nKaksi jälleenmyyjää\n\n• {2}Tromssa\n\nTarvitsemme €[\d,.]+$/,
    )
    expect(said(figures, 'figures')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Funding need: €[\d,.]+$/)]),
    )
    expect(JSON.stringify(items)).not.toContain('SALAINEN')
    for (const recordId of [risks, empty.replace(/.$/, '0')]) {
      const { body } = await api.send(matterId, SENDER, toReceiver, { packet: [section(recordId)], askCustomer: true })
      expect(body.error.code).toBe('handOff.item_not_found')
    }
  })

  test('go by the customer’s yes, are read live in the packet, and open nothing of the plan anywhere else', async () => {
    const matterId = await api.matterOf(customerId, SENDER)
    const packet = [section(market), section(calculations)]
    const alone = await api.send(matterId, SENDER, toReceiver, { packet })
    expect(alone.body.error.code).toBe('handOff.basis_missing')
    const { handOffId } = (await api.send(matterId, SENDER, toReceiver, { packet, askCustomer: true })).body

    const asked = (await api.get(handOffId, OWNER)).body
    expect(said(asked.packet[0], 'written')).toContain('Norjan vähittäiskauppa')
    await api.answer(customerId, handOffId, OWNER, { yes: true, leaveOut: [calculations] })

    await write(market, 'Uusi kappale')
    const { packet: seen } = (await api.get(handOffId, RECEIVER)).body
    expect(seen).toMatchObject([{ recordId: market, bases: ['grant'], agreed: { by: 'Oona Revontuli' } }])
    expect(said(seen[0], 'written')).toContain('Uusi kappale')
    // What quotes the figures tells them; the calculation itself was left out.
    expect(JSON.stringify(seen)).not.toContain('Funding need')

    const reads = await ReadLogModel.find({ customerId, operation: 'getHandOff', userName: 'Kasper Kasvu' }).lean()
    expect(reads.flatMap((entry) => entry.reads)).toEqual(
      expect.arrayContaining([expect.objectContaining({ recordId: market, class: 'plan', bases: ['grant'] })]),
    )
    expect((await call(`/api/plans/${planId}`, { as: RECEIVER })).body.error.code).toBe('plan.not_found')
    expect((await call(`/api/plan-sections/${market}/comments`, { as: RECEIVER })).body.error.code).toBe(
      'plan.section_not_found',
    )
    expect((await call(`/api/plans/${planId}/export?format=json`, { as: RECEIVER })).status).toBe(404)

    const { items: looks } = (await call(`/api/plans/${planId}/looks?day=${dayInFinland(new Date())}`)).body
    const byReceiver = looks.filter(({ by }: { by: { name: string } }) => by.name === 'Kasper Kasvu')
    expect(byReceiver).toMatchObject([{ sectionId: market }])
    expect(byReceiver[0].versions.length).toBeGreaterThan(0)

    await api.returned(handOffId, RECEIVER)
    expect((await api.get(handOffId, RECEIVER)).body.packet).toBeNull()
  })

  test('go by the receiver’s own grant without a question, and are gone with it; the sender’s end takes nothing that was agreed', async () => {
    const matterId = await api.matterOf(customerId, SENDER)
    const theirs = await grant('kasvukonsultit', ['matters', 'plan.market'], 'see')
    const packet = [section(market)]
    const byGrant = (await api.send(matterId, SENDER, toReceiver, { packet })).body.handOffId
    expect((await api.get(byGrant, RECEIVER)).body.packet).toMatchObject([{ recordId: market, agreed: null }])
    await withdraw(theirs)
    expect(JSON.stringify((await api.get(byGrant, RECEIVER)).body)).not.toContain('Norjan')

    const other = await api.matterOf(customerId, SENDER)
    const agreed = (await api.send(other, SENDER, toReceiver, { packet, askCustomer: true })).body.handOffId
    await api.answer(customerId, agreed, OWNER, { yes: true })
    await withdraw(granted)
    expect((await api.get(agreed, SENDER)).body.packet).toEqual([])
    expect((await api.get(agreed, RECEIVER)).body.packet).toMatchObject([{ recordId: market }])
    expect(ofPlans((await preview(other)).items)).toEqual([])

    const { sections } = (await call(`/api/plans/${planId}`)).body
    const { version } = sections.find(({ sectionId }: { sectionId: string }) => sectionId === market)
    expect((await call(`/api/plan-sections/${market}/removal`, { method: 'POST', version })).status).toBe(200)
    expect((await api.get(agreed, RECEIVER)).body.packet).toEqual([])
  })

  test('have their share of a packet beside a long history', async () => {
    await grant('vauhtipyora', ['plan.calculations'], 'see')
    const matterId = await api.matterOf(customerId, SENDER)
    for (let index = 0; index < 52; index += 1) await logAs(app, SENDER, customerId, { subject: `Puhelu ${index}` })
    const { items } = await preview(matterId)
    expect(ofPlans(items).map(({ recordId }) => recordId)).toEqual([calculations])
    expect(items.filter(({ kind }: Item) => kind === 'event').length).toBeGreaterThan(35)
  })
})

describe('a guest’s file of a plan', () => {
  test('is a look too: what it held is kept', async () => {
    await grant('kasvukonsultit', ['plan.calculations'], 'see')
    const day = dayInFinland(new Date())
    const looks = async () => {
      const { items } = (await call(`/api/plans/${planId}/looks?day=${day}`)).body
      return items.filter((look: { sectionId: string }) => look.sectionId === calculations)
    }
    const before = (await looks()).length
    for (let taken = 0; taken < 2; taken += 1)
      expect((await call(`/api/plans/${planId}/export?format=json`, { as: RECEIVER })).status).toBe(200)
    const after = await looks()
    expect(after.length).toBe(before + 1)
    expect(after.at(-1)).toMatchObject({ by: { name: 'Kasper Kasvu' } })
    await call(`/api/plans/${planId}/export?format=json`)
    expect((await looks()).length).toBe(before + 1)
  })
})
