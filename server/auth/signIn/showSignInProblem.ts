import type { ErrorRequestHandler } from 'express'
import { html } from '#server/http/html.ts'
import { languageOf } from '#server/http/languageOf.ts'
import { loggableError } from '#server/http/loggableError.ts'
import { pageText } from '../pages/pageText.ts'
import { sendPage } from '../pages/sendPage.ts'
import { SignInProblem, type SignInProblemKind } from './SignInProblem.ts'

const STATUSES: Record<SignInProblemKind, number> = {
  stale: 400,
  refused: 403,
  no_account: 403,
  local_only: 403,
  invitation_gone: 403,
  not_for_organisation: 403,
  unreachable: 503,
}

/** A page for a sign-in that failed: what happened, and the way to begin again. Other errors go on. */
export const showSignInProblem: ErrorRequestHandler = (error, request, response, next) => {
  if (!(error instanceof SignInProblem) || response.headersSent) return next(error)
  request.log.warn(
    { kind: error.kind, ...(error.cause === undefined ? {} : { error: loggableError(error.cause) }) },
    'sign-in failed',
  )
  const language = languageOf(request)
  const { kind } = error
  // Nobody's unfinished words stay in a browser for who has no account (any more): not for one who has left their organisation.
  if (kind === 'no_account') response.set('clear-site-data', '"storage"')
  sendPage(response, {
    status: STATUSES[kind],
    language,
    title: pageText(`signInProblem.${kind}.title`, language),
    body: html`<p>${pageText(`signInProblem.${kind}.text`, language)}</p>
<p><a class="action" href="/auth/sign-in">${pageText('signInProblem.again', language)}</a></p>
<p class="code">${pageText('signInProblem.code', language, { requestId: request.requestId })}</p>`,
  })
}
