import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { type Answer, ask } from './ask.ts'
import type { TestApp } from './startApp.ts'

/** Ask as a person who signs in just now: after a clock that was moved further than a session lives. */
export const askAnew = async (
  app: TestApp,
  path: string,
  { as, ...question }: NonNullable<Parameters<typeof ask>[2]> & { as: string },
): Promise<Answer> => ask(app, path, { ...question, headers: { cookie: await signInByFetch(app.url, as) } })
