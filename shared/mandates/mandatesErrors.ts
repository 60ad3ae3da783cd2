import { defineErrors } from '#shared/errors/defineErrors.ts'

/** What can stand in the way of acting for a customer. */
export const mandatesErrors = defineErrors({
  'mandate.ended': {
    status: 403,
    fi: 'Valtuutesi on päättynyt tai muuttunut, joten mitään ei tehty. Valitse uudelleen, kenen puolesta asioit.',
    sv: 'Din fullmakt har upphört eller ändrats och inget gjordes. Välj på nytt för vem du uträttar ärenden.',
    en: 'Your mandate has ended or changed, so nothing was done. Choose again for whom you act.',
  },
  'mandate.missing': {
    status: 403,
    fi: 'Sinulla ei ole valtuutta asioida tämän asiakkaan puolesta. Pyydä valtuus yritykseltä Suomi.fi-valtuuksissa ja yritä sitten uudelleen.',
    sv: 'Du har ingen fullmakt att uträtta ärenden för den här kunden. Be företaget om en fullmakt i Suomi.fi-fullmakter och försök sedan igen.',
    en: 'You have no mandate to act for this customer. Ask the company for one in Suomi.fi e-Authorizations, then try again.',
  },
  'mandate.register_unreachable': {
    status: 503,
    fi: 'Valtuusrekisteri ei juuri nyt vastaa, joten valtuuttasi ei voitu tarkistaa eikä mitään tehty. Yritä hetken kuluttua uudelleen.',
    sv: 'Fullmaktsregistret svarar inte just nu, så din fullmakt kunde inte kontrolleras och inget gjordes. Försök igen om en stund.',
    en: 'The register of mandates does not answer right now, so your mandate could not be checked and nothing was done. Try again in a moment.',
  },
})
