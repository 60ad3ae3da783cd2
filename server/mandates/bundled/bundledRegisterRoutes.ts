import express, { Router } from 'express'
import { pageText } from '#server/auth/pages/pageText.ts'
import { sendPage } from '#server/auth/pages/sendPage.ts'
import { isFromThisMachine } from '#server/http/isFromThisMachine.ts'
import { languageOf } from '#server/http/languageOf.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { Language } from '#shared/languages/Language.ts'
import { registerSignature } from '../registerSignature.ts'
import { bundledKeys } from './bundledKeys.ts'
import { changeRegister } from './changeRegister.ts'
import { registerPage } from './registerPage.ts'
import { rolesInRegister } from './rolesInRegister.ts'

/** A form with a few short fields. */
const FORM_LIMIT = '2 kB'

/**
 * The bundled register of mandates under /valtuudet, for requests made on this machine only: it answers the same signed
 * question as Suomi.fi e-Authorizations, and has a page on which mandates of the demo are given and withdrawn.
 */
export const bundledRegisterRoutes = (): Router => {
  const router = Router()
  router.use((request, _response, next) => {
    if (!isFromThisMachine(request)) throw new Refusal('route.not_found', { values: { path: request.originalUrl } })
    next()
  })

  router.get('/service/rest/ypa/organizationRoles/:clientId/:delegateId', async (request, response) => {
    const { clientId, delegateId } = request.params
    // Within this router the address begins at /service, as the signed path does.
    const signed = registerSignature.holds(bundledKeys, request.url, request.get(registerSignature.header))
    if (!signed || clientId !== bundledKeys.clientId) {
      response.status(401).json({ error: 'The signature is missing, wrong or older than five minutes.' })
      return
    }
    response.set('cache-control', 'no-store').json(await rolesInRegister(delegateId))
  })

  router.get('/', async (request, response) => {
    const chosen = Language.safeParse(request.query.lang)
    const language = chosen.success ? chosen.data : languageOf(request)
    sendPage(response, {
      status: 200,
      language,
      title: pageText('mandateRegister.title', language),
      body: await registerPage(language),
      languages: true,
    })
  })

  router.post('/', express.urlencoded({ extended: false, limit: FORM_LIMIT }), async (request, response) => {
    await changeRegister(request.body ?? {})
    response.redirect(303, '/valtuudet')
  })
  return router
}
