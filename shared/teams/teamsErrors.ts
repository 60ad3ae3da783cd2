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
  'team.keeps_services': {
    status: 409,
    fi: 'Tiimi hoitaa palvelujen jonoja ({{count}}). Anna palveluille toinen tiimi, niin tämän voi poistaa.',
    sv: 'Teamet sköter tjänsters köer ({{count}}). Ge tjänsterna ett annat team, sedan kan detta tas bort.',
    en: 'The team keeps the queues of services ({{count}}). Give those another team, then this one can be removed.',
  },
  'team.waited_for': {
    status: 409,
    fi: 'Tiimiä odottaa avoimia asioita tai ohjauksia ({{count}}). Siirrä ne toiselle tiimille, niin tämän voi poistaa.',
    sv: 'Öppna ärenden eller hänvisningar väntar på teamet ({{count}}). Flytta dem till ett annat team först.',
    en: 'Open matters or hand-offs wait for the team ({{count}}). Move them to another team, then it can be removed.',
  },
  'team.own_raise': {
    status: 403,
    fi: 'Et voi lisätä itseäsi tiimiin, jolle asiakkaat ovat antaneet käyttöoikeuksia. Pyydä toista pääkäyttäjää.',
    sv: 'Du kan inte lägga till dig själv i ett team som kunder har gett åtkomst. Be en annan administratör.',
    en: 'You can’t add yourself to a team to which customers have given access. Ask another administrator.',
  },
})
