import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { productUrl } from './productUrl.ts'

const cookies = new Map<string, Promise<string>>()

/** The Cookie header of a person of the demo, signed in once by the real sign-in. */
export const sessionOf = (username: string): Promise<string> => {
  const known = cookies.get(username) ?? signInByFetch(productUrl(), username)
  cookies.set(username, known)
  return known
}
