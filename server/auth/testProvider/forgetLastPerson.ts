import { parseCookie, stringifyCookie } from 'cookie'
import type { RequestHandler } from 'express'

/** The provider's own session, in the names that it gives it. */
const ITS_COOKIES = ['_session', '_session.sig']

/**
 * The test provider forgets who came last, so that each sign-in begins with the list and another person can be chosen;
 * it would otherwise first ask the browser to confirm that the last one signs out.
 */
export const forgetLastPerson: RequestHandler = (request, _response, next) => {
  const others = Object.entries(parseCookie(request.headers.cookie ?? '')).filter(
    ([name]) => !ITS_COOKIES.includes(name),
  )
  request.headers.cookie = stringifyCookie(Object.fromEntries(others))
  next()
}
