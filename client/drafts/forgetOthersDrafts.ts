import { draftNames } from './draftNames.ts'

/** When somebody signs in, what another person left unfinished in this browser is removed. */
export const forgetOthersDrafts = (userId: string): void => {
  const others = Object.keys(localStorage).filter((name) => draftNames.isDraft(name) && !draftNames.isOf(name, userId))
  for (const name of others) localStorage.removeItem(name)
}
