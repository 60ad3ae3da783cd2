import type { Page } from 'playwright-core'

/** The text of the open section as a person at the screen finds it. */
export const textOf = (page: Page) => {
  const box = page.getByRole('textbox', { name: /^(Teksti|Text): / })
  return {
    box,
    tool: (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true }),
    /** At the end of the text. */
    async write(words: string): Promise<void> {
      await box.click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(words)
    },
    /** Without the names at carets. */
    words: (): Promise<string | null> =>
      box.evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement
        for (const caret of copy.querySelectorAll('.caret')) caret.remove()
        return copy.textContent
      }),
    state: (words: string | RegExp): Promise<void> => page.locator('[data-state]').getByText(words).waitFor(),
  }
}
