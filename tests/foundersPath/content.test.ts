import { beforeAll, describe, expect, test } from 'vitest'
import { founders } from '#seed/demo/founders.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { pathOwners } from '#seed/demo/pathOwners.ts'
import { foundersPath } from '#seed/foundersPath/foundersPath.ts'
import { ensurePathSteps } from '#server/foundersPath/ensurePathSteps.ts'
import { PathStepVersionModel } from '#server/foundersPath/pathStepVersionModel.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { pathApi } from './pathApi.ts'

const app = await startApp()
const [founder] = founders
const { steps, change, versions, path } = pathApi(app, founder?.customerId ?? '')
const stepOf = async (key: string, as?: string) =>
  (await steps(as)).body.items.find((one: { key: string }) => one.key === key)
const TITLE = { fi: 'Idea paperille', sv: 'Idén på papper', en: 'The idea on paper' }

beforeAll(async () => {
  await ensurePathSteps(foundersPath, pathOwners)
})

describe('the content of the path', () => {
  test('is stored once, with its first version, and read by everybody who is signed in', async () => {
    await ensurePathSteps(foundersPath, pathOwners)
    for (const as of ['founder', 'adviser.private', 'platform.manager', 'owner.revontuli']) {
      const { body } = await steps(as)
      expect(body.items).toHaveLength(foundersPath.length)
      expect(body.items[0]).toMatchObject({ key: 'idea', version: 1, mayChange: false, changedBy: null })
    }
    expect(await PathStepVersionModel.countDocuments()).toBe(foundersPath.length)
    expect((await ask(app, '/api/path-steps')).status).toBe(401)
  })

  test.each(['founder', 'adviser.lappi', 'lead.keha', 'phone.keha', 'admin.lappi', 'platform.manager', 'system.lappi'])(
    '%s changes nothing of it, and is told of no versions',
    async (as) => {
      for (const answer of [await change('idea', { title: TITLE }, 1, as), await versions('idea', as)])
        expect([answer.status, answer.body.error.code]).toEqual([403, 'access.denied'])
    },
  )

  test('an editor of the KEHA Centre changes any step; a founder sees it, and the earlier version is kept with who and when', async () => {
    const changed = await change('idea', { title: TITLE, reviewOn: '2028-01-31' })
    expect(changed.body).toMatchObject({ title: TITLE, reviewOn: '2028-01-31', version: 2, mayChange: true })
    expect((await path()).body.steps[0].title).toEqual(TITLE)
    const { items } = (await versions('idea')).body
    expect(items.map(({ version }: { version: number }) => version)).toEqual([2, 1])
    expect(items[0]).toMatchObject({
      title: TITLE,
      changedBy: { name: 'Sanna Sisältö', organisation: organisations.keha.name },
    })
    expect(items[1]).toMatchObject({ title: { fi: 'Idea sanoiksi' }, changedBy: null })
    // Who wrote it is for its editors.
    expect((await stepOf('idea', 'founder')).changedBy.name).toBeNull()
    await ensurePathSteps(foundersPath, pathOwners)
    expect((await stepOf('idea')).title).toEqual(TITLE)
  })

  test('a stale version is refused with the step as it is; nothing changed makes no version', async () => {
    const stale = await change('idea', { title: { ...TITLE, fi: 'Toinen' } })
    expect([stale.status, stale.body.error.code]).toEqual([412, 'record.changed'])
    expect(stale.body.error.current.title).toEqual(TITLE)
    expect((await change('idea', { title: TITLE }, 2)).body.version).toBe(2)
    expect((await change('nosuchstep', { title: TITLE })).body.error.code).toBe('path.step_not_found')
  })

  test('a path that could not be walked is refused', async () => {
    const circle = await change('idea', { dependsOn: ['plan'] }, 2)
    expect([circle.status, circle.body.error.code]).toEqual([422, 'path.step_circle'])
    expect(circle.body.error.message).toContain('plan')
    expect((await change('idea', { dependsOn: ['nosuch'] }, 2)).body.error.code).toBe('path.step_unknown')
    expect((await change('idea', { title: { ...TITLE, sv: '' } }, 2)).body.error.code).toBe('request.invalid')
    expect((await change('idea', { ownerId: 'org_00000000000000000000' }, 2)).body.error.code).toBe(
      'path.organisation_unknown',
    )
  })

  test('a step that is overdue for review says so', async () => {
    expect((await stepOf('businessModel')).overdue).toBe(false)
    await change('businessModel', { reviewOn: '2020-01-31' })
    expect((await stepOf('businessModel', 'editor.keha')).overdue).toBe(true)
  })

  test('a step taken away is on nobody’s path, and can be brought back', async () => {
    await change('customersTested', { shown: false })
    const keys = (await path()).body.steps.map(({ key }: { key: string }) => key)
    expect(keys).not.toContain('customersTested')
    expect(keys).toContain('plan')
    await change('customersTested', { shown: true }, 2)
    expect((await path()).body.steps.map(({ key }: { key: string }) => key)).toContain('customersTested')
  })
})
