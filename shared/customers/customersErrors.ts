import { defineErrors } from '#shared/errors/defineErrors.ts'

export const customersErrors = defineErrors({
  'customer.not_found': {
    status: 404,
    fi: 'Asiakasta ei löydy. Tarkista tunnus tai hae nimellä.',
    sv: 'Kunden hittas inte. Kontrollera numret eller sök på namn.',
    en: 'No such customer. Check the number or search by name.',
  },
})
