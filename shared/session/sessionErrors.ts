import { defineErrors } from '#shared/errors/defineErrors.ts'

export const sessionErrors = defineErrors({
  'session.not_found': {
    status: 404,
    fi: 'Istuntoa ei ole enää. Päivitä luettelo.',
    sv: 'Sessionen finns inte längre. Uppdatera listan.',
    en: 'There is no such session any more. Reload the list.',
  },
})
