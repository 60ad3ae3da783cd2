import { beforeAll, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { cafe } from '#tests/calculations/examples/cafe.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { plansApi } from '#tests/plans/plansApi.ts'
import { writeSection } from '#tests/plans/writeSection.ts'
import { storeSection } from '#tests/plans/writtenCalculation.ts'
import { element, textOf } from '#tests/plans/writtenText.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { begin, call } = plansApi(app, customerId)
let planId = ''

beforeAll(async () => {
  const plan = await begin('Kahvilan suunnitelma', 'founding')
  planId = plan.planId
  const idOf = (part: string) => plan.sections.find((one: { part: string }) => one.part === part).sectionId
  await storeSection(idOf('calculations'), customerId, { calculation: cafe })
  await writeSection({ sectionId: idOf('idea'), customerId }, (doc) => {
    const quoted = element('quotedResult', { key: 'turnover.year1' })
    doc
      .getXmlFragment('text')
      .push([
        element('paragraph', {}, textOf(['Avaamme kahvilan.'])),
        element('paragraph', {}, textOf(['Myymme ']), quoted),
      ])
  })
  const comment = { text: 'Kahvilat <kiinnostavat>', anchor: null, suggestion: null, mentions: [] }
  expect((await call(`/api/plan-sections/${idOf('idea')}/comments`, { body: comment })).status).toBe(200)
})

test('the export of everything holds each plan as its own file does', async () => {
  const {
    body: { plans },
  } = await call(`/api/customers/${customerId}/export`)
  const { body } = await call(`/api/plans/${planId}/export?format=json`)
  expect(plans).toEqual([{ ...body, exportedAt: expect.any(String) }])
  expect(plans[0].calculation.results.named.length).toBeGreaterThan(5)
})

test.each([
  ['fi', 'Laskelmien tulokset', '144 000,00 €'],
  ['sv', 'Kalkylernas resultat', '144 000,00 €'],
  ['en', 'Results of the calculations', '€144,000.00'],
])('the page tells them in %s, in words, with figures and comments', async (language, figures, turnover) => {
  const { body } = await call(`/api/customers/${customerId}/export.html?lang=${language}`)
  const shown = String(body).replaceAll(/[\u00a0\u202f]/g, ' ')
  for (const said of ['Kahvilan suunnitelma', 'Avaamme kahvilan.', `Myymme ${turnover}`, figures])
    expect(shown).toContain(said)
  expect(shown).toContain('Kahvilat &lt;kiinnostavat&gt;')
  expect(shown).not.toMatch(/\{\{\w+\}\}|undefined|\[object|turnover\.year/)
})
