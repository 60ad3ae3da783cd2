import { draftNames } from './draftNames.ts'

const forget = (storage: Storage, chosen: (name: string) => boolean) => {
  for (const name of Object.keys(storage).filter(chosen)) storage.removeItem(name)
}

/** Remove every unfinished word of everybody from this browser: at sign-out. */
export const forgetDrafts = (): void => {
  forget(localStorage, draftNames.isDraft)
  forget(sessionStorage, draftNames.isAttempt)
}
