import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { sessionCookies } from './sessionCookies.ts'
import type { TestApp } from './startApp.ts'

/** The Cookie header of a person of the demo, through the real sign-in; one session per person and app, made when first asked for. */
export const signIn = (app: TestApp, username: string): Promise<string> => {
  const known = sessionCookies.of(app)
  const cookie = known.get(username) ?? signInByFetch(app.url, username)
  known.set(username, cookie)
  return cookie
}
