import { Router } from 'express'
import { sendPage } from '#server/auth/pages/sendPage.ts'
import { html } from '#server/http/html.ts'
import { isFromThisMachine } from '#server/http/isFromThisMachine.ts'
import { languageOf } from '#server/http/languageOf.ts'
import { translate } from '#server/http/translate.ts'
import { mailTexts } from '#shared/email/mailTexts.ts'
import { Language } from '#shared/languages/Language.ts'
import { listOutbox } from './listOutbox.ts'
import { mailboxPage } from './mailboxPage.ts'

/** The mailbox of development: what would have been sent, shown on this machine only. Not mounted in production. */
export const mailboxRoutes = (): Router => {
  const router = Router()
  router.get('/mailbox', async (request, response) => {
    const chosen = Language.safeParse(request.query.lang)
    const language = chosen.success ? chosen.data : languageOf(request)
    const common = { language, languages: true }
    if (isFromThisMachine(request)) {
      sendPage(response, { ...common, status: 200, ...mailboxPage(await listOutbox(), language) })
      return
    }
    const title = translate(mailTexts['mail.mailbox.title'], language)
    const body = html`<p>${translate(mailTexts['mail.mailbox.local_only'], language)}</p>`
    sendPage(response, { ...common, status: 403, title, body })
  })
  return router
}
