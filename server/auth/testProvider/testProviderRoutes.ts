import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type Provider from 'oidc-provider'
import { isFromThisMachine } from '#server/http/isFromThisMachine.ts'
import { languageOf } from '#server/http/languageOf.ts'
import { findUserByIdentity } from '#server/organisations/findUserByIdentity.ts'
import { listPeopleOf } from '#server/organisations/listPeopleOf.ts'
import { TEST_PROVIDER } from '#server/organisations/User.ts'
import { Language } from '#shared/languages/Language.ts'
import { pageText } from '../pages/pageText.ts'
import { sendPage } from '../pages/sendPage.ts'
import { SignInProblem } from '../signIn/SignInProblem.ts'
import { showSignInProblem } from '../signIn/showSignInProblem.ts'
import { createTestProvider, type TestProviderSettings } from './createTestProvider.ts'
import { forgetLastPerson } from './forgetLastPerson.ts'
import { peoplePage } from './peoplePage.ts'
import { strangers } from './strangers.ts'

/** A form with one short field. */
const FORM_LIMIT = '1 kB'

const onThisMachineOnly: RequestHandler = (request, _response, next) => {
  next(isFromThisMachine(request) ? undefined : new SignInProblem('local_only'))
}

/** As the person chose on the page, as the product's own screen was, or as the browser prefers. */
const languageFor = (request: Request, asked: unknown): Language => {
  const chosen = [request.query.lang, asked].map((value) => Language.safeParse(value)).find(({ success }) => success)
  return chosen?.data ?? languageOf(request)
}

/** Y-CRM asks for a name only where somebody signs in by an invitation. */
const asksForProfile = ({ scope }: Record<string, unknown>): boolean => String(scope).split(' ').includes('profile')

/** The bundled test identity provider under /idp, for requests made on this machine only, whatever the mode. */
export const testProviderRoutes = (settings: TestProviderSettings): Router => {
  const router = Router()
  let made: Promise<Provider> | undefined
  const provider = () => {
    made ??= createTestProvider(settings)
    return made
  }
  router.use(onThisMachineOnly)

  /** The sign-in under way; one that is over or was begun in another browser has nothing to choose any more. */
  const interaction = async (request: Request, response: Response) => {
    const oidc = await provider()
    const details = await oidc.interactionDetails(request, response).catch((error) => {
      throw new SignInProblem('stale', error)
    })
    return { oidc, details }
  }

  router.get('/people/:uid', async (request, response) => {
    const { details } = await interaction(request, response)
    const language = languageFor(request, details.params.ui_locales)
    const people = await listPeopleOf(TEST_PROVIDER)
    const action = `/idp/people/${encodeURIComponent(details.uid)}`
    const body = peoplePage(people, { action, language, invited: asksForProfile(details.params) })
    sendPage(response, {
      status: 200,
      language,
      title: pageText('testProvider.title', language),
      body,
      languages: true,
    })
  })

  router.post('/people/:uid', express.urlencoded({ extended: false, limit: FORM_LIMIT }), async (request, response) => {
    const { oidc, details } = await interaction(request, response)
    const subject = String(request.body?.person ?? '')
    const stranger = asksForProfile(details.params) && strangers.add(subject, request.body?.name)
    const known = stranger || (await findUserByIdentity({ provider: TEST_PROVIDER, subject }))
    if (!known) throw new SignInProblem('no_account')
    await oidc.interactionFinished(request, response, { login: { accountId: subject, remember: false } })
  })

  router.use(forgetLastPerson)
  router.use(async (request, response) => {
    await (await provider()).callback()(request, response)
  })
  router.use(showSignInProblem)
  return router
}
