import { beforeAll, describe, expect, test } from 'vitest'
import {
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  type XmlElement,
  type XmlText,
} from 'yjs'
import { revontuli } from '#seed/demo/revontuli.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { type Version, versionsApi } from './versionsApi.ts'
import { paragraphsIn } from './writeIn.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { call, grant, sectionsOf, open, write, compacted, versionsOf, named } = versionsApi(app, customerId)
const OWNER = 'owner.revontuli'
const COMMENTER = 'adviser.private'
const WRITER = 'adviser.second'
const ACCOUNTANT = 'accountant.revontuli'
const STRANGER = 'adviser.lappi'

beforeAll(async () => {
  await grant('kasvukonsultit', ['plan.idea'], 'comment')
  await grant('vauhtipyora', ['plan.market'], 'edit')
})

describe('versions are read, compared and restored', () => {
  test('a named one is of every section, and told in an event', async () => {
    const { planId, ids } = await sectionsOf('idea')
    const { body } = await call(`/api/plans/${planId}/versions`, { body: { name: 'Pankille' } })
    const { body: plan } = await call(`/api/plans/${planId}`)
    expect(body.items).toHaveLength(plan.sections.length)
    expect((await versionsOf(planId, ids[0]))[0]).toMatchObject({ kind: 'named', name: 'Pankille' })
    const event = await EventModel.findOne({ customerId, 'fact.type': 'plan.versionNamed' })
      .sort({ recordedAt: -1 })
      .lean()
    expect(event?.fact?.content).toMatchObject({ planId, name: 'Pankille' })
    const empty = await call(`/api/plans/${planId}/versions`, { body: { name: ' ' } })
    expect(empty.status).toBe(400)
  })

  test('compared with now word by word, and with each other', async () => {
    const { planId, ids } = await sectionsOf('calculations')
    const id = ids[0] as string
    const owner = await open(OWNER, id)
    owner.doc.getMap('calculation').set('plan/startMonth', '2027-01')
    await write(owner, 'Myynti kasvaa hitaasti.', 'Toinen kappale.', 'Kolmas.')
    const first = await named(planId, 'Ensin', id)
    const text = owner.doc.getXmlFragment('text')
    const words = (text.get(0) as XmlElement).get(0) as XmlText
    words.delete('Myynti kasvaa '.length, 'hitaasti'.length)
    words.insert('Myynti kasvaa '.length, 'nopeasti')
    text.delete(1, 1)
    owner.doc.getMap('calculation').set('plan/startMonth', '2027-03')
    await write(owner, 'Uusi kappale.')
    const { body } = await call(`/api/plan-versions/${first}/comparison`)
    expect(body).toMatchObject({ same: false, with: null, version: { name: 'Ensin' } })
    expect(body.lines[0]).toEqual({
      ...{ kind: 'paragraph', change: 'changed' },
      words: [
        { text: 'Myynti kasvaa ', change: 'same' },
        { text: 'hitaasti', change: 'removed' },
        { text: 'nopeasti', change: 'added' },
        { text: '.', change: 'same' },
      ],
    })
    expect(body.lines.slice(1).map(({ change }: { change: string }) => change)).toEqual(['removed', 'same', 'added'])
    expect(body.cells).toEqual([{ path: ['plan/startMonth'], before: '2027-01', after: '2027-03' }])
    const second = await named(planId, 'Sitten', id)
    const between = await call(`/api/plan-versions/${first}/comparison?with=${second}`)
    expect(between.body.lines).toEqual(body.lines)
    expect((await call(`/api/plan-versions/${second}/comparison`)).body.same).toBe(true)
    const other = await sectionsOf('idea')
    const elsewhere = await named(other.planId, 'Muu', other.ids[0] as string)
    expect((await call(`/api/plan-versions/${first}/comparison?with=${elsewhere}`)).status).toBe(404)
  })

  test('restored as a new change that open editors follow, with the state before kept and comments in place', async () => {
    const { planId, ids } = await sectionsOf('calculations')
    const id = ids[0] as string
    const [owner, accountant] = [await open(OWNER, id), await open(ACCOUNTANT, id)]
    const row = owner.doc.getMap('calculation')
    row.set('plan/startMonth', '2027-01')
    await write(owner, 'Yksi', 'Kaksi lausetta tässä.', 'Kolme')
    const first = await named(planId, 'Ennen', id)
    const second = (owner.doc.getXmlFragment('text').get(1) as XmlElement).get(0) as XmlText
    const anchor = createRelativePositionFromTypeIndex(second, 'Kaksi lausetta '.length)
    second.insert(0, 'Noin ')
    owner.doc.getXmlFragment('text').delete(0, 1)
    row.set('plan/startMonth', '2028-01')
    row.set('sales/x', 'uusi')
    await write(owner, 'Neljä')
    await expect.poll(() => paragraphsIn(accountant.doc)).toEqual(['Noin Kaksi lausetta tässä.', 'Kolme', 'Neljä'])

    const restored = await call(`/api/plan-versions/${first}/restoration`, { method: 'POST' })
    expect(restored.body).toMatchObject({ kind: 'restored', by: [{ name: 'Oona Revontuli' }] })
    for (const page of [owner, accountant]) {
      await expect.poll(() => paragraphsIn(page.doc)).toEqual(['Yksi', 'Kaksi lausetta tässä.', 'Kolme'])
      expect(page.doc.getMap('calculation').toJSON()).toEqual({ 'plan/startMonth': '2027-01' })
    }
    const place = createAbsolutePositionFromRelativePosition(anchor, owner.doc)
    expect(String(place?.type).slice(place?.index)).toBe('tässä.')
    await write(accountant, 'Jatkuu')
    await expect.poll(() => paragraphsIn(owner.doc)).toContain('Jatkuu')
    const later = await open(OWNER, id)
    expect(paragraphsIn(later.doc)).toEqual(['Yksi', 'Kaksi lausetta tässä.', 'Kolme', 'Jatkuu'])
    const versions = await versionsOf(planId, id)
    const before = versions[versions.findIndex(({ kind }) => kind === 'restored') + 1]
    const was = JSON.stringify((await call(`/api/plan-versions/${before?.versionId}`)).body)
    expect(was).toContain('Neljä')
    expect(was).toContain('2028-01')
    const event = await EventModel.findOne({ customerId, 'fact.type': 'plan.restored' }).lean()
    expect(event?.fact?.content).toMatchObject({ planId, sectionId: id, versionId: first })
  })

  test('restored where nobody has it open, and twice to the same', async () => {
    const { planId, ids } = await sectionsOf('idea')
    const id = ids[0] as string
    const owner = await open(OWNER, id)
    await write(owner, 'Vanha')
    const first = await named(planId, 'Vanha', id)
    owner.doc.getXmlFragment('text').delete(0, 1)
    await write(owner, 'Uusi')
    owner.provider.destroy()
    await compacted(id)
    for (const _ of [1, 2])
      expect((await call(`/api/plan-versions/${first}/restoration`, { method: 'POST' })).status).toBe(200)
    expect(paragraphsIn((await open(OWNER, id)).doc)).toEqual(['Vanha'])
  })

  test('by the customer’s own people alone: for all others they are not there', async () => {
    const { planId, ids } = await sectionsOf('idea', 'market')
    const versionId = await named(planId, 'Oma', ids[0] as string)
    for (const as of [COMMENTER, WRITER, ACCOUNTANT, STRANGER]) {
      for (const path of ['versions', 'guests', 'looks?day=2027-05-03']) {
        const { status, body } = await call(`/api/plans/${planId}/${path}`, { as })
        expect([as, path, status, body.error?.code]).toEqual([as, path, 404, 'plan.not_found'])
      }
      const name = await call(`/api/plans/${planId}/versions`, { as, body: { name: 'X' } })
      expect(name.body.error.code).toBe('plan.not_found')
      for (const path of ['', '/comparison']) {
        const { status, body } = await call(`/api/plan-versions/${versionId}${path}`, { as })
        expect([status, body.error?.code]).toEqual([404, 'plan.version_not_found'])
      }
      const restore = await call(`/api/plan-versions/${versionId}/restoration`, { as, method: 'POST' })
      expect(restore.body.error.code).toBe('plan.version_not_found')
    }
  })

  test('page by page', async () => {
    const { planId } = await sectionsOf('idea')
    for (const name of ['Yksi', 'Kaksi', 'Kolme']) await call(`/api/plans/${planId}/versions`, { body: { name } })
    const all = await versionsOf(planId)
    const found: Version[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await call(`/api/plans/${planId}/versions?limit=7${cursor ? `&cursor=${cursor}` : ''}`)
      found.push(...body.items)
      cursor = body.nextCursor
    }
    expect(found.slice(0, all.length)).toEqual(all)
    expect(new Set(found.map(({ versionId }) => versionId)).size).toBe(found.length)
  })
})
