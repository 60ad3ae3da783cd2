import { expect, test } from 'vitest'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const PATH = '/api/organisation/message-templates'
const ADMIN = 'admin.lappi'
const words = (text: string) => ({ fi: `${text} fi`, sv: `${text} sv`, en: `${text} en` })
const make = (name: string, as = ADMIN) => ask(app, PATH, { as, body: { name: words(name), text: words('Hei') } })
const list = async (as: string) => (await ask(app, PATH, { as })).body

test('an administrator makes templates in three languages, and who writes messages picks among them', async () => {
  const made = await make('Tervehdys')
  expect(made.body).toMatchObject({ name: words('Tervehdys'), text: words('Hei'), version: 1 })
  expect(await list('adviser.lappi')).toMatchObject({ mayChange: false, items: [{ name: words('Tervehdys') }] })
  expect(await list(ADMIN)).toMatchObject({ mayChange: true, items: [{ templateId: made.body.templateId }] })
})

test('each organisation has its own', async () => {
  const { templateId } = (await make('Meidän', 'admin.rovaniemi')).body
  expect(JSON.stringify(await list('adviser.lappi'))).not.toContain('Meidän')
  const body = { text: words('Varas') }
  const path = `${PATH}/${templateId}`
  const stolen = await ask(app, path, { as: ADMIN, method: 'PATCH', body, version: 1 })
  expect(stolen.body.error.code).toBe('template.not_found')
  expect((await ask(app, `${path}/removal`, { as: ADMIN, method: 'POST', version: 1 })).status).toBe(404)
})

test('all three languages are asked for, by the name of the one that lacks', async () => {
  const answer = await ask(app, PATH, {
    as: ADMIN,
    body: { name: words('Vajaa'), text: { fi: 'Hei', sv: '', en: 'Hi' } },
  })
  expect(answer.body.error.details).toMatchObject([{ field: 'text.sv' }])
})

test('is changed from the version that was seen, removed, and both stand in the organisation’s log', async () => {
  const { templateId } = (await make('Muuttuva')).body
  const path = `${PATH}/${templateId}`
  const change = (version: number) =>
    ask(app, path, { as: ADMIN, method: 'PATCH', body: { text: words('Uusi') }, version })
  expect((await change(1)).body).toMatchObject({ text: words('Uusi'), name: words('Muuttuva'), version: 2 })
  const stale = await change(1)
  expect(stale.body.error).toMatchObject({ code: 'record.changed', current: { version: 2 } })
  expect((await ask(app, `${path}/removal`, { as: ADMIN, method: 'POST', version: 2 })).body).toEqual({ templateId })
  expect(JSON.stringify(await list(ADMIN))).not.toContain('Muuttuva')
  const { items } = (await ask(app, '/api/organisation/events', { as: ADMIN })).body
  const told = items.map(({ fact }: { fact: { type: string } }) => fact.type)
  expect(told).toEqual(expect.arrayContaining(['template.made', 'template.changed', 'template.removed']))
})

test('a name is there once, and only administrators change anything', async () => {
  await make('Sama')
  expect((await make('Sama')).body.error.code).toBe('template.name_in_use')
  for (const as of ['adviser.lappi', 'lead.lappi', 'owner.revontuli', 'founder'])
    expect((await make('Muu', as)).body.error.code).toBe('access.denied')
  for (const as of ['owner.revontuli', 'ministry.tem'])
    expect((await ask(app, PATH, { as })).body.error?.code ?? 'seen').toBe(
      as === 'ministry.tem' ? 'access.denied' : 'access.denied',
    )
})
