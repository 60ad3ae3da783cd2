import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { foundersPath } from '#seed/foundersPath/foundersPath.ts'
import { ensurePathSteps } from '#server/foundersPath/ensurePathSteps.ts'
import { keyOfTitle } from '#server/foundersPath/keyOfTitle.ts'
import { FOUNDER } from '#tests/founders/foundersApi.ts'
import { startApp } from '#tests/support/startApp.ts'
import { pathApi } from './pathApi.ts'

const app = await startApp()
const { addStep, change, path, versions, stepIn } = pathApi(app, FOUNDER.customerId)
const inAll = (word: string) => ({ fi: word, sv: `${word} sv`, en: `${word} en` })
const STEP = {
  ...{ phase: 'choosing', dependsOn: ['companyForm'], forms: ['soleTrader', 'limitedCompany'], industries: 'all' },
  ...{ kind: 'step', authority: null, title: { fi: 'Tavaramerkki', sv: 'Varumärke', en: 'A trade mark' } },
  ...{ what: inAll('Hae merkkiä'), why: inAll('Nimi on sinun'), takes: { from: 2, to: 4, unit: 'months' } },
  ...{ helpers: [inAll('PRH')], helperKinds: ['chamber'], owner: inAll('PRH'), ownerId: null, authorityId: null },
  ...{ links: [{ url: 'https://www.prh.fi', label: inAll('PRH') }], reviewOn: '2028-01-31', shown: true },
}

beforeAll(async () => {
  await ensurePathSteps(foundersPath)
})

describe('a step added to the path', () => {
  test('is on everybody’s path, last of its phase, with its first version and who wrote it', async () => {
    const added = await addStep(STEP)
    expect(added.body).toMatchObject({ key: 'aTradeMark', version: 1, mayChange: true, takes: STEP.takes })
    expect(added.body).toMatchObject(STEP)
    const walked = await path()
    expect(stepIn(walked, 'aTradeMark')).toMatchObject({ waitsFor: ['companyForm'] })
    const choosing = walked.body.steps.filter(({ phase }: { phase: string }) => phase === 'choosing')
    expect(choosing.at(-1).key).toBe('aTradeMark')
    const { items } = (await versions('aTradeMark')).body
    expect(items).toMatchObject([{ version: 1, changedBy: { name: 'Sanna Sisältö' } }])
  })

  test('has a key of its own, though the title is there already', async () => {
    expect((await addStep({ ...STEP, shown: false })).body).toMatchObject({ key: 'aTradeMark2', shown: false })
    expect(stepIn(await path(), 'aTradeMark2')).toBeUndefined()
    expect(keyOfTitle('24/7 service', [])).toBe('step247Service')
    expect(keyOfTitle('Café ägare', [])).toBe('cafeAgare')
    expect(keyOfTitle('???', ['step'])).toBe('step2')
  })

  test('is changed in all its parts, and an earlier version is taken back as a new one', async () => {
    const parts = { ...STEP, phase: 'growing', dependsOn: [], industries: ['56'], forms: ['cooperative'], takes: null }
    const wanted = { ...parts, kind: 'permit', authority: inAll('PRH') }
    expect((await change('aTradeMark', wanted)).body).toMatchObject({ ...wanted, version: 2 })
    const [, first] = (await versions('aTradeMark')).body.items
    const { phase, dependsOn, industries, forms, takes, kind, authority } = first
    const back = await change('aTradeMark', { phase, dependsOn, industries, forms, takes, kind, authority }, 2)
    expect(back.body).toMatchObject({ ...STEP, version: 3 })
    expect((await versions('aTradeMark')).body.items).toHaveLength(3)
  })

  test('is refused where it is not whole, naming each field', async () => {
    const { status, body } = await addStep({
      ...{
        ...STEP,
        title: { ...STEP.title, sv: '' },
        forms: [],
        links: [{ url: 'http://prh.fi', label: inAll('PRH') }],
      },
      takes: { from: 4, to: 2, unit: 'days' },
    })
    expect([status, body.error.code]).toEqual([400, 'request.invalid'])
    const fields = body.error.details.map(({ field }: { field: string }) => field)
    expect(fields.sort()).toEqual(['forms', 'links.0.url', 'takes.to', 'title.sv'])
    expect((await addStep({ ...STEP, dependsOn: ['nosuch'] })).body.error.code).toBe('path.step_unknown')
    expect((await addStep({ ...STEP, industries: ['04'] })).body.error.code).toBe('path.industry_unknown')
    expect((await addStep({ ...STEP, ownerId: 'org_00000000000000000000' })).body.error.code).toBe(
      'path.organisation_unknown',
    )
  })

  test.each(['founder', 'adviser.lappi', 'lead.keha', 'admin.lappi', 'platform.manager', 'system.lappi'])(
    '%s adds none',
    async (as) => {
      const answer = await addStep({ ...STEP, ownerId: organisations.lappi._id }, as)
      expect([answer.status, answer.body.error.code]).toEqual([403, 'access.denied'])
    },
  )
})
