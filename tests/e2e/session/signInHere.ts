import type { Page } from 'playwright-core'

/** Sign in within this window as a person does, for tests that change or end the session: the others share theirs. */
export const signInHere = async (page: Page, username: string): Promise<void> => {
  await page.goto('/auth/sign-in')
  await page.locator(`button[value="${username}"]`).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
