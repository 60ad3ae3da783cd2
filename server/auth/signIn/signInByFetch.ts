import makeFetchCookie from 'fetch-cookie'
import { SESSION_COOKIE } from '../sessions/sessionLimits.ts'

/**
 * Sign in as one of the test identity provider's people without a browser: the same redirects, page and form that a
 * browser goes through. Gives the Cookie header of the session. Throws with what went wrong and what to do.
 */
export const signInByFetch = async (url: string, username: string): Promise<string> => {
  const jar = new makeFetchCookie.toughCookie.CookieJar()
  const browse = makeFetchCookie(fetch, jar)
  const unreachable = (error: unknown) => {
    throw new Error(`${url} does not answer. Start Y-CRM first: npm start`, { cause: error })
  }
  const page = await browse(`${url}/auth/sign-in`).catch(unreachable)
  const text = await page.text()
  const action = /<form method="post" action="([^"]+)"/.exec(text)?.[1]
  if (!action) throw new Error(`No test identity provider answers at ${url} (${page.status}): sign in with a browser.`)
  const people = [...text.matchAll(/name="person" value="([^"]+)"/g)].map((match) => match[1])
  if (!people.includes(username)) throw new Error(`Nobody is called ${username}. Choose one of: ${people.join(', ')}`)
  const body = new URLSearchParams({ person: username })
  // Only as far as the product's own pages: what they hold is of no interest here.
  const answer = await browse(new URL(action, page.url), { method: 'POST', body })
  await answer.body?.cancel()
  const session = (await jar.getCookies(url)).find((cookie) => cookie.key === SESSION_COOKIE)
  if (!session) throw new Error(`Signing in as ${username} gave no session (${answer.status} at ${answer.url}).`)
  return session.cookieString()
}
