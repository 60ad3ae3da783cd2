import { defineErrors } from '#shared/errors/defineErrors.ts'

export const servicesErrors = defineErrors({
  'service.not_found': {
    status: 404,
    fi: 'Palvelua ei ole organisaatiossasi. Valitse palvelu luettelosta.',
    sv: 'Tjänsten finns inte i din organisation. Välj en tjänst i listan.',
    en: 'Your organisation has no such service. Choose one from the list.',
  },
  'service.name_in_use': {
    status: 409,
    fi: 'Samanniminen palvelu on jo olemassa. Anna toinen nimi.',
    sv: 'Det finns redan en tjänst med samma namn. Ange ett annat namn.',
    en: 'There is already a service of that name. Give another name.',
  },
  'service.unknown_municipality': {
    status: 400,
    fi: 'Kuntaa {{code}} ei ole. Valitse kunta luettelosta.',
    sv: 'Kommunen {{code}} finns inte. Välj en kommun i listan.',
    en: 'There is no municipality {{code}}. Choose one from the list.',
  },
  'service.takes_no_matters': {
    status: 409,
    fi: 'Organisaatiosi ei voi käsitellä asioita, joten sillä ei ole palveluja. Kysy Y-CRM:n ylläpidosta.',
    sv: 'Din organisation kan inte handlägga ärenden och har därför inga tjänster. Fråga Y-CRM:s förvaltning.',
    en: 'Your organisation can’t handle matters, so it has no services. Ask those who keep Y-CRM.',
  },
})
