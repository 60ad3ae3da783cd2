import { beforeAll, describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { thinVersions } from '#server/plans/versions/thinVersions.ts'
import { VersionModel } from '#server/plans/versions/versionModel.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
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

beforeAll(async () => {
  await grant('kasvukonsultit', ['plan.idea'], 'comment')
  await grant('vauhtipyora', ['plan.market'], 'edit')
})

describe('versions come by themselves', () => {
  test('when a section is put together, with who wrote, and again when somebody else writes', async () => {
    const { planId, ids } = await sectionsOf('market')
    const id = ids[0] as string
    const owner = await open(OWNER, id)
    await write(owner, 'Omistajan sanat')
    owner.provider.destroy()
    await compacted(id)
    expect(await versionsOf(planId, id)).toMatchObject([{ kind: 'automatic', by: [{ name: 'Oona Revontuli' }] }])
    const again = await open(OWNER, id)
    await write(again, 'Heti perään')
    again.provider.destroy()
    await compacted(id)
    expect(await versionsOf(planId, id)).toHaveLength(1)
    const guest = await open(WRITER, id)
    await write(guest, 'Vieraan sanat')
    guest.provider.destroy()
    await compacted(id)
    const [last, before] = await versionsOf(planId, id)
    expect(last?.by).toMatchObject([{ name: 'Viivi Vauhti', organisation: { fi: 'Vauhtipyörä Oy' } }])
    const was = await call(`/api/plan-versions/${before?.versionId}`)
    expect(JSON.stringify(was.body.blocks)).toContain('Heti perään')
    expect(JSON.stringify(was.body.blocks)).not.toContain('Vieraan')
  })

  test('without what had been deleted', async () => {
    const { planId, ids } = await sectionsOf('idea')
    const id = ids[0] as string
    const owner = await open(OWNER, id)
    await write(owner, 'SALAISUUS', 'Jää')
    owner.doc.getXmlFragment('text').delete(0, 1)
    await expect.poll(owner.isKept).toBe(true)
    await named(planId, 'Nyt', id)
    const kept = await VersionModel.findOne({ sectionId: id, kind: 'named' })
    expect(kept?.state.toString('latin1')).toContain('J')
    expect(kept?.state.toString('latin1')).not.toContain('SALAISUUS')
  })

  test('after a month the last of each day is left, and what has a reason of its own', async () => {
    const { planId, ids } = await sectionsOf('idea')
    const id = ids[0] as string
    await named(planId, 'Pohja', id)
    const one = await VersionModel.findOne({ sectionId: id }).lean()
    const now = new Date('2027-06-20T10:00:00Z')
    const at = (day: string, kind: string) => ({
      ...one,
      _id: `pvr_${day}${kind}`.padEnd(24, '0'),
      kind,
      at: new Date(day),
    })
    const days = ['2027-05-01T08:00:00Z', '2027-05-01T20:00:00Z', '2027-05-01T22:00:00Z', '2027-05-03T08:00:00Z']
    const recent = ['2027-06-19T08:00:00Z', '2027-06-19T09:00:00Z']
    await VersionModel.deleteMany({ sectionId: id })
    await VersionModel.insertMany([
      ...[...days, ...recent].map((day) => at(day, 'automatic')),
      at('2027-05-01T07:00:00Z', 'shown'),
      at('2027-05-01T06:00:00Z', 'named'),
    ])
    const left = async () =>
      (await VersionModel.find({ sectionId: id }).sort({ at: 1 }).lean()).map(
        (version) => `${version.kind} ${version.at.toISOString().slice(5, 13)}`,
      )
    await thinVersions.run(now)
    const kept = ['named 05-01T06', 'shown 05-01T07', 'automatic 05-01T20', 'automatic 05-01T22', 'automatic 05-03T08']
    // 22 o'clock in UTC is the next day in Finland.
    expect(await left()).toEqual([...kept, 'automatic 06-19T08', 'automatic 06-19T09'])
    await thinVersions.run(now)
    expect(await left()).toHaveLength(7)
  })
})

describe('who saw and who wrote', () => {
  test('what a guest saw on a day: the section as it was opened, and as it was when they left', async () => {
    const { planId, ids } = await sectionsOf('idea', 'risks')
    const [id, closed] = ids as [string, string]
    const owner = await open(OWNER, id)
    await write(owner, 'Ennen vierasta')
    const guest = await open(COMMENTER, id)
    await write(owner, 'Vieraan aikana')
    guest.provider.destroy()
    const today = dayInFinland(new Date())
    const looks = async () => (await call(`/api/plans/${planId}/looks?day=${today}`)).body.items
    await expect.poll(async () => (await looks())[0]?.until).toBeTruthy()
    await write(owner, 'Vieraan jälkeen')
    await named(planId, 'Myöhemmin', id)
    const [look, ...others] = await looks()
    expect(others).toEqual([])
    expect(look).toMatchObject({
      sectionId: id,
      by: { name: 'Kasper Kasvu', organisation: { fi: 'Kasvukonsultit Oy' } },
    })
    const said = await Promise.all(
      look.versions.map(async ({ versionId }: Version) =>
        JSON.stringify((await call(`/api/plan-versions/${versionId}`)).body.blocks),
      ),
    )
    expect(said[0]).toContain('Ennen vierasta')
    expect(said[0]).not.toContain('Vieraan aikana')
    expect(said.at(-1)).toContain('Vieraan aikana')
    expect(said.join()).not.toContain('Vieraan jälkeen')
    const { body } = await call(`/api/plans/${planId}/guests`)
    expect(body.items).toMatchObject([{ name: 'Kasper Kasvu', days: [today] }])
    expect((await call(`/api/plans/${planId}/looks?day=2020-01-01`)).body.items).toEqual([])
    expect((await versionsOf(planId, closed)).filter(({ kind }) => kind === 'shown')).toEqual([])
  })

  test('what did not change is not kept twice, and what was shown stays for good', async () => {
    const { planId, ids } = await sectionsOf('idea')
    const id = ids[0] as string
    const owner = await open(OWNER, id)
    await write(owner, 'Sama')
    owner.provider.destroy()
    await compacted(id)
    for (const _ of [1, 2]) {
      const guest = await open(COMMENTER, id)
      guest.provider.destroy()
    }
    await expect.poll(async () => (await versionsOf(planId, id)).map(({ kind }) => kind)).toEqual(['shown'])
  })

  test('whose the words are: by the clients they wrote with, for whoever reads the section', async () => {
    const { ids } = await sectionsOf('market', 'risks')
    const [id, closed] = ids as [string, string]
    const [owner, guest] = [await open(OWNER, id), await open(WRITER, id)]
    await write(owner, 'Omistajan')
    await expect.poll(() => paragraphsIn(guest.doc)).toEqual(['Omistajan'])
    await write(guest, 'Vieraan')
    const path = `/api/plan-sections/${id}/authors`
    const { body } = await call(path, { as: WRITER })
    const clientsOf = (name: string) => body.items.find((one: { name: string }) => one.name === name)?.clients
    expect(clientsOf('Oona Revontuli')).toEqual([owner.doc.clientID])
    expect(clientsOf('Viivi Vauhti')).toEqual([guest.doc.clientID])
    expect((await call(path, { as: COMMENTER })).body.error.code).toBe('plan.section_not_found')
    expect((await call(`/api/plan-sections/${closed}/authors`, { as: WRITER })).status).toBe(404)
  })
})
