import { defineErrors } from '#shared/errors/defineErrors.ts'

export const documentsErrors = defineErrors({
  'document.not_found': {
    status: 404,
    fi: 'Asiakirjaa ei löydy. Se on voitu poistaa. Päivitä sivu.',
    sv: 'Dokumentet hittas inte. Det kan ha tagits bort. Uppdatera sidan.',
    en: 'No such document. It may have been removed. Refresh the page.',
  },
  'document.too_many': {
    status: 409,
    fi: 'Asiassa on jo {{limit}} asiakirjaa, joten uutta ei voi lisätä. Poista tarpeettomia.',
    sv: 'Ärendet har redan {{limit}} dokument, så ett nytt kan inte läggas till. Ta bort onödiga.',
    en: 'The matter has {{limit}} documents already and takes no more. Remove some that are not needed.',
  },
})
