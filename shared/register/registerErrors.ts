import { defineErrors } from '#shared/errors/defineErrors.ts'

export const registerErrors = defineErrors({
  'company.not_found': {
    status: 404,
    fi: 'Y-tunnuksella {{businessId}} ei löydy yritystä. Tarkista tunnus tai hae nimellä.',
    sv: 'Inget företag har FO-numret {{businessId}}. Kontrollera numret eller sök på namn.',
    en: 'No company has the business ID {{businessId}}. Check it or search by name.',
  },
})
