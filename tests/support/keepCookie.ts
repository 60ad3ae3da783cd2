import { sessionCookies } from './sessionCookies.ts'
import type { TestApp } from './startApp.ts'

/** As a browser does: where an answer renews the session's cookie (a switch of whom to act for), the next request carries the new one. */
export const keepCookie = (app: TestApp, username: string, setCookie: string | string[] | undefined): void => {
  const renewed = [setCookie ?? []].flat().find((cookie) => /^ycrm\.session=[^;]/.test(cookie))
  if (renewed) sessionCookies.of(app).set(username, Promise.resolve(renewed.split(';')[0] ?? ''))
}
