import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { XmlElement, XmlText } from 'yjs'
import { revontuli } from '#seed/demo/revontuli.ts'
import { connectText } from '#tests/plans/connectText.ts'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { signedPage } from '../signedPage.ts'

const OWNER = 'owner.revontuli'
/** The line that the figure names: 400 kbit/s each way, 400 ms. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const WORDS = 'Ompelimo palvelee Lapin matkailuyrityksiä'
/** A page of text, so that there is something to send. */
const PARAGRAPHS = 20
const KEYS = 30
const PATIENCE = 60_000

const laidPlan = async (bench: Bench): Promise<string> => {
  const cookie = await bench.cookie(OWNER)
  const ask = async (path: string, body?: object) => {
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    const answer = await fetch(
      bench.baseUrl + path,
      body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers: { cookie } },
    )
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const { customerId } = await ask(`/api/companies/${revontuli.businessId}`)
  const { items } = await ask(`/api/customers/${customerId}/plans`)
  const begun = { template: 'growth', name: 'Hitaan linjan suunnitelma' }
  const plan = items[0] ?? (await ask(`/api/customers/${customerId}/plans`, begun))
  const page = connectText({ url: bench.baseUrl, cookie }, plan.sections[0].sectionId)
  const until = async (isSo: () => boolean) => {
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 500) throw new Error('The text of the plan was not taken')
      await wait(10)
    }
  }
  await until(() => page.provider.isSynced)
  const text = page.doc.getXmlFragment('text')
  if (!text.toString().includes(WORDS))
    text.insert(
      0,
      Array.from({ length: PARAGRAPHS }, (_, n) => {
        const paragraph = new XmlElement('paragraph')
        paragraph.insert(0, [new XmlText(`${n + 1}. ${`${WORDS}. `.repeat(8)}`)])
        return paragraph
      }),
    )
  await until(page.isKept)
  page.close()
  return plan.planId
}

/** When the words are painted, and when one can write among them; in milliseconds from the beginning of the navigation. */
const openingOf = async (page: Page): Promise<{ content: number; editable: number }> => {
  const shown = (selector: string) =>
    page
      .waitForFunction(
        ([words, at]) => {
          const found = [...document.querySelectorAll(at as string)].some(
            (one) => one.checkVisibility() && one.textContent?.includes(words as string),
          )
          return found && performance.now()
        },
        [WORDS, selector],
        { polling: 'raf', timeout: PATIENCE },
      )
      .then((handle) => handle.jsonValue() as Promise<number>)
  const content = await shown('p')
  return { content, editable: await shown('[contenteditable="true"]') }
}

/** From a key to its letter in the text, one key at a time (milliseconds). */
const keysOf = async (page: Page): Promise<number[]> => {
  await page.locator('[contenteditable="true"]').first().click()
  await page.evaluate(() => {
    const took: number[] = []
    Object.assign(window, { took })
    let pressed = 0
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true })
    addEventListener('input', () => requestAnimationFrame(() => took.push(performance.now() - pressed)))
  })
  for (let key = 0; key < KEYS; key++) await page.keyboard.type('a', { delay: 60 })
  await page.waitForTimeout(200)
  return page.evaluate(() => (window as unknown as { took: number[] }).took)
}

/**
 * `plan-slow-line.first-content`: seconds from the address of a plan to its text on the screen of its owner, with nothing in the
 * browser's cache, at 400 kbit/s and 400 ms in Chromium's own throttling; `editable`: to when one can write in it; `key.p95`:
 * milliseconds from a key to its letter on that line.
 */
export const runPlanSlowLine = async (bench: Bench): Promise<void> => {
  const planId = await laidPlan(bench)
  const { page, close } = await signedPage(bench, OWNER)
  try {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', LINE)
    await page.goto(`${bench.baseUrl}/plans/${planId}`, { waitUntil: 'commit', timeout: PATIENCE })
    const { content, editable } = await openingOf(page)
    const keys = await keysOf(page)
    const report = (figure: string, value: number, unit: string, n = 1) =>
      bench.report({ bench: 'plan-slow-line', figure, value, unit, n })
    report('first-content', content / 1000, 's')
    report('editable', editable / 1000, 's')
    report('key.p95', percentile(keys, 0.95), 'ms', keys.length)
  } finally {
    await close()
  }
}
