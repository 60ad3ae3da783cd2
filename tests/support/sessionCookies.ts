import type { TestApp } from './startApp.ts'

const cookies = new WeakMap<TestApp, Map<string, Promise<string>>>()

/** The Cookie headers by which a test file asks, by app and person. */
export const sessionCookies = {
  of(app: TestApp): Map<string, Promise<string>> {
    const known = cookies.get(app) ?? new Map<string, Promise<string>>()
    cookies.set(app, known)
    return known
  },
}
