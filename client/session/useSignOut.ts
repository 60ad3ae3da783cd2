import { signOut } from '#shared/session/signOut.ts'
import { call } from '../api/call.ts'
import { goToSignIn } from '../api/goToSignIn.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { forgetDrafts } from '../drafts/forgetDrafts.ts'
import { useText } from '../i18n/useText.ts'

/** End the session, remove every draft from this browser, and leave. If the server can't be reached, nothing is removed. */
export const useSignOut = () => {
  const text = useText()
  return async (): Promise<void> => {
    try {
      await call(signOut, {})
    } catch {
      confirmDone(text('shell.signOut.failed'))
      return
    }
    forgetDrafts()
    goToSignIn('signedOut')
  }
}
