import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { KeptBytesModel } from '#server/database/bytes/keptBytesModel.ts'
import { erasePlans } from '#server/plans/erasePlans.ts'
import { sampleFiles } from '#tests/documents/sampleFiles.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
import { signIn } from '#tests/support/signIn.ts'
import { startApp } from '#tests/support/startApp.ts'
import { plansApi } from './plansApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { grant, withdraw, sectionsOf } = plansApi(app, customerId)
const OWNER = 'owner.revontuli'
const GUEST = 'adviser.private'

const add = (sectionId: string, as = OWNER, bytes = sampleFiles.png(), name = 'Kuva.png') =>
  ask(app, `/api/plan-sections/${sectionId}/images`, { as, file: { name, bytes } })
const fetchImage = async (imageId: string, as: string) =>
  fetch(`${app.url}/api/plan-images/${imageId}`, { headers: { cookie: await signIn(app, as) } })

describe('a picture of a section', () => {
  test('is seen byte for byte by who reads the section, until they don’t; each look is noted', async () => {
    const { ids } = await sectionsOf('idea', 'risks')
    const [idea = '', risks = ''] = ids
    const grantId = await grant('kasvukonsultit', ['plan.idea'], 'comment')
    const inIdea = (await add(idea)).body.imageId
    const inRisks = (await add(risks)).body.imageId
    const seen = await fetchImage(inIdea, GUEST)
    expect(seen.status).toBe(200)
    expect(seen.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await seen.arrayBuffer()).equals(sampleFiles.png())).toBe(true)
    expect((await fetchImage(inRisks, GUEST)).status).toBe(404)
    const [entry] = await ReadLogModel.find({ operation: 'getPlanImage' }).sort({ at: -1 }).lean()
    expect(entry).toMatchObject({ customerId, reads: [{ recordId: idea, class: 'plan', bases: ['grant'] }] })
    await withdraw(grantId)
    expect((await fetchImage(inIdea, GUEST)).status).toBe(404)
    expect((await fetchImage(inIdea, 'adviser.lappi')).status).toBe(404)
  })

  test('is added by who writes the section, and is a picture', async () => {
    const { ids } = await sectionsOf('market')
    const [market = ''] = ids
    const grantId = await grant('kasvukonsultit', ['plan.market'], 'comment')
    expect((await add(market, GUEST)).body.error.code).toBe('access.denied')
    expect((await add(market, 'adviser.lappi')).body.error.code).toBe('plan.section_not_found')
    expect((await add(market, OWNER, sampleFiles.pdf(), 'Kuva.png')).body.error.code).toBe('plan.not_a_picture')
    expect((await add(market, OWNER, sampleFiles.svg(), 'Kuva.svg')).body.error.code).toBe('upload.type')
    await withdraw(grantId)
  })

  test('goes with its plan', async () => {
    const { planId, ids } = await sectionsOf('people')
    const { imageId } = (await add(ids[0] ?? '')).body
    const kept = await KeptBytesModel.countDocuments({ state: 'kept' })
    await erasePlans({ ids: [planId] }, 10)
    expect((await fetchImage(imageId, OWNER)).status).toBe(404)
    await expect.poll(() => KeptBytesModel.countDocuments({ state: 'kept' })).toBe(kept - 1)
  })
})
