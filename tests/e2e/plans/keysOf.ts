import type { Page } from 'playwright-core'

/** Presses of Tab after which a way is too long to be one. */
const MOST_STOPS = 60

/** A page as a person goes it by keyboard alone. */
export const keysOf = (page: Page) => {
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Role and name of what has the focus, as the browser tells them to a screen reader. */
  const heard = async (): Promise<string> => {
    const session = await page.context().newCDPSession(page)
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      ...(result.objectId ? { objectId: result.objectId } : {}),
      fetchRelatives: false,
    })
    await session.detach()
    const [node] = nodes
    return `${node?.role?.value}: ${node?.name?.value}`
  }
  return {
    press,
    heard,
    /** Tab, or Shift + Tab, until this is heard. */
    async tabTo(words: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      const passed: string[] = []
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        await page.keyboard.press(key)
        passed.push(await heard())
        if (words.test(passed.at(-1) ?? '')) return
      }
      throw new Error(`${words} is not on the way of ${key}: ${passed.join(' | ')}`)
    },
  }
}
