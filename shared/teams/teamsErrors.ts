import { defineErrors } from '#shared/errors/defineErrors.ts'

export const teamsErrors = defineErrors({
  'team.not_found': {
    status: 404,
    fi: 'Tiimiä ei ole organisaatiossasi. Valitse tiimi luettelosta.',
    sv: 'Teamet finns inte i din organisation. Välj ett team i listan.',
    en: 'Your organisation has no such team. Choose one from the list.',
  },
  'team.name_in_use': {
    status: 409,
    fi: 'Samanniminen tiimi on jo olemassa. Anna toinen nimi.',
    sv: 'Det finns redan ett team med samma namn. Ange ett annat namn.',
    en: 'There is already a team of that name. Give another name.',
  },
  'team.holds_grants': {
    status: 409,
    fi: 'Asiakkaat ovat antaneet tiimille käyttöoikeuksia ({{count}}). Palauta ne ensin, niin tiimin voi poistaa.',
    sv: 'Kunder har gett teamet åtkomst ({{count}}). Lämna först tillbaka den, sedan kan teamet tas bort.',
    en: 'Customers have given this team access ({{count}}). Return it first, then the team can be removed.',
  },
  'team.own_raise': {
    status: 403,
    fi: 'Et voi lisätä itseäsi tiimiin, jolle asiakkaat ovat antaneet käyttöoikeuksia. Pyydä toista pääkäyttäjää.',
    sv: 'Du kan inte lägga till dig själv i ett team som kunder har gett åtkomst. Be en annan administratör.',
    en: 'You can’t add yourself to a team to which customers have given access. Ask another administrator.',
  },
})
