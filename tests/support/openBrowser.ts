import makeFetchCookie from 'fetch-cookie'
import type { TestApp } from './startApp.ts'

/** A browser without a screen: keeps cookies as browsers do, follows redirects, can look at single steps. */
export const openBrowser = (app: TestApp) => {
  const jar = new makeFetchCookie.toughCookie.CookieJar()
  const go = makeFetchCookie(fetch, jar)
  const address = (path: string) => new URL(path, app.url).href
  return {
    go: (path: string, init?: RequestInit) => go(address(path), init),
    /** One step: the answer itself, redirects not followed. */
    step: (path: string, init?: RequestInit) => go(address(path), { ...init, redirect: 'manual' }),
    plant: (cookie: string) => jar.setCookie(cookie, app.url),
    cookie: async (name: string, path = '/') =>
      (await jar.getCookies(address(path))).find((cookie) => cookie.key === name),
    /** Choose a person on the test provider's page that `page` shows; gives the last step's answer. */
    async choose(page: Response, username: string, init?: RequestInit) {
      const action = /<form method="post" action="([^"]+)"/.exec(await page.text())?.[1]
      if (!action) throw new Error('The page is not the list of people')
      return go(address(action), { method: 'POST', body: new URLSearchParams({ person: username }), ...init })
    },
  }
}
