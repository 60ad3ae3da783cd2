import { signOut } from '#shared/session/signOut.ts'
import type { ApiError } from '../api/ApiError.ts'
import { call } from '../api/call.ts'
import { goToSignIn } from '../api/goToSignIn.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { forgetDrafts } from '../drafts/forgetDrafts.ts'
import { useText } from '../i18n/useText.ts'

/**
 * End the session, here and at the identity provider, remove every draft from this browser, and leave. If the server can't
 * be reached, nothing is removed and the person is told.
 */
export const useSignOut = () => {
  const text = useText()
  return async (): Promise<void> => {
    const { hangUp } = await import('../api/live.ts')
    const callAgain = await hangUp()
    const { endSessionUrl } = await call(signOut, {}).catch((error: ApiError) => {
      // Who is signed out already, is signed out: only the drafts are still here.
      if (error.status === 401) return { endSessionUrl: null }
      callAgain()
      confirmDone(text('shell.signOut.failed'))
      throw error
    })
    forgetDrafts()
    if (endSessionUrl) window.location.assign(endSessionUrl)
    else goToSignIn('signedOut')
  }
}
