import { expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'
import { productUrl } from '../support/productUrl.ts'

test('every address of the client is the page, with the nonce of its own answer and no inline code allowed', async () => {
  const answer = await fetch(`${productUrl()}/companies/anything`)
  const policy = answer.headers.get('content-security-policy') ?? ''
  const nonce = /name="sc-nonce" content="([^"]+)"/.exec(await answer.text())?.[1]
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(policy).toContain(`'nonce-${nonce}'`)
  expect(policy).not.toContain('unsafe')
})

test('built files are compressed and kept for ever; one that is not there is a clear 404', async () => {
  const url = productUrl()
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(await (await fetch(url)).text())?.[1]
  const answer = await fetch(url + script, { headers: { 'accept-encoding': 'br' } })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  const missing = await fetch(`${url}/assets/none.js`)
  expect(missing.status).toBe(404)
  expect((await missing.json()).error.code).toBe('route.not_found')
})

test('the browser refuses nothing of ours by the content security policy', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  for (const route of ['/', '/companies', '/companies/9012346-8']) {
    await page.goto(route)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (window as never as { refused: string[] }).refused), route).toEqual([])
  }
})
