import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Teams of an organisation: so that nothing waits for one person. */
export const teamsTexts = defineTexts({
  'teams.lead': {
    fi: 'Asiakas voi antaa käyttöoikeuden tiimille. Silloin sen näkevät kaikki jäsenet, ja vain he.',
    sv: 'En kund kan ge ett team åtkomst. Då gäller den alla medlemmar, och bara dem.',
    en: 'A customer can give access to a team. Then all its members have it, and nobody else.',
  },
  'teams.list': { fi: 'Organisaation tiimit', sv: 'Organisationens team', en: 'Teams of the organisation' },
  'teams.loading': { fi: 'Tiimejä haetaan', sv: 'Teamen hämtas', en: 'Fetching teams' },
  'teams.failed': {
    fi: 'Tiimejä ei saatu haettua',
    sv: 'Teamen kunde inte hämtas',
    en: 'The teams could not be fetched',
  },
  'teams.empty': { fi: 'Tiimejä ei ole vielä', sv: 'Inga team än', en: 'There are no teams yet' },
  'teams.empty.what': {
    fi: 'Tee tiimi niistä, jotka hoitavat samoja asiakkaita. Silloin mikään ei jää yhden ihmisen varaan.',
    sv: 'Gör ett team av dem som har hand om samma kunder. Då hänger inget på en enda person.',
    en: 'Make a team of those who serve the same customers. Then nothing hangs on one person.',
  },
  'teams.make': { fi: 'Tee tiimi', sv: 'Gör ett team', en: 'Make a team' },
  'teams.name': { fi: 'Tiimin nimi', sv: 'Teamets namn', en: 'Name of the team' },
  'teams.members': { fi: 'Jäsenet', sv: 'Medlemmar', en: 'Members' },
  'teams.members.hint': {
    fi: 'Kirjoita nimen alku.',
    sv: 'Skriv början av namnet.',
    en: 'Type the beginning of a name.',
  },
  'teams.members.none': {
    fi: 'Kukaan kollega ei vastaa hakua.',
    sv: 'Ingen kollega motsvarar sökningen.',
    en: 'No colleague fits the search.',
  },
  'teams.members.found': { fi: 'Löytyneet kollegat', sv: 'Kolleger som hittades', en: 'Colleagues found' },
  'teams.members.remove': { fi: 'Ota pois tiimistä', sv: 'Ta bort från teamet', en: 'Take off the team' },
  'teams.lead.person': { fi: 'Vetäjä', sv: 'Ledare', en: 'Lead' },
  'teams.lead.none': { fi: 'Ei vetäjää', sv: 'Ingen ledare', en: 'No lead' },
  'teams.lead.said': { fi: 'Vetäjä: {{name}}', sv: 'Ledare: {{name}}', en: 'Lead: {{name}}' },
  'teams.lead.missing': {
    fi: 'Vetäjää ei ole: myöhästyneistä asioista ei saa tietoa kukaan tiimistä erikseen.',
    sv: 'Ledare saknas: ingen i teamet får särskilt veta om försenade ärenden.',
    en: 'There is no lead: nobody in the team is told specially of what is late.',
  },
  'teams.substitutes': { fi: 'Sijaiset', sv: 'Ersättare', en: 'Substitutes' },
  'teams.substitutes.hint': {
    fi: 'Saavat tiimin asiat, kun kukaan tiimistä ei ole töissä. Ensimmäinen ensin.',
    sv: 'Får teamets ärenden när ingen i teamet är på jobbet. Den första först.',
    en: 'Get the team’s matters when nobody of the team is at work. The first one first.',
  },
  'teams.substitutes.remove': {
    fi: 'Ota pois sijaisista',
    sv: 'Ta bort från ersättarna',
    en: 'Take off the substitutes',
  },
  'teams.substitutes.said': { fi: 'Sijaiset: {{names}}', sv: 'Ersättare: {{names}}', en: 'Substitutes: {{names}}' },
  'teams.services_one': {
    fi: 'Hoitaa yhden palvelun jonoa',
    sv: 'Sköter en tjänsts kö',
    en: 'Keeps the queue of one service',
  },
  'teams.services_other': {
    fi: 'Hoitaa {{count}} palvelun jonoa',
    sv: 'Sköter {{count}} tjänsters köer',
    en: 'Keeps the queues of {{count}} services',
  },
  'teams.noMembers': { fi: 'Ei jäseniä', sv: 'Inga medlemmar', en: 'No members' },
  'teams.grants_one': {
    fi: 'Yksi asiakas on antanut tiimille käyttöoikeuden',
    sv: 'En kund har gett teamet åtkomst',
    en: 'One customer has given the team access',
  },
  'teams.grants_other': {
    fi: '{{count}} asiakasta on antanut tiimille käyttöoikeuden',
    sv: '{{count}} kunder har gett teamet åtkomst',
    en: '{{count}} customers have given the team access',
  },
  'teams.grants.none': {
    fi: 'Kukaan asiakas ei ole antanut tiimille käyttöoikeutta',
    sv: 'Ingen kund har gett teamet åtkomst',
    en: 'No customer has given the team access',
  },
  'teams.change': { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  'teams.change.label': { fi: 'Muuta tiimiä {{name}}', sv: 'Ändra teamet {{name}}', en: 'Change the team {{name}}' },
  'teams.remove': { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  'teams.remove.label': { fi: 'Poista tiimi {{name}}', sv: 'Ta bort teamet {{name}}', en: 'Remove the team {{name}}' },
  'teams.remove.sure': {
    fi: 'Poistetaanko tiimi {{name}}? Jäsenet pysyvät organisaatiossa.',
    sv: 'Ska teamet {{name}} tas bort? Medlemmarna stannar i organisationen.',
    en: 'Remove the team {{name}}? Its members stay in the organisation.',
  },
  'teams.made': { fi: 'Tiimi {{name}} on valmis.', sv: 'Teamet {{name}} är klart.', en: 'The team {{name}} is ready.' },
  'teams.saved': {
    fi: 'Tiimin muutos on voimassa nyt.',
    sv: 'Ändringen av teamet gäller nu.',
    en: 'The change of the team holds now.',
  },
  'teams.removed': {
    fi: 'Tiimi {{name}} on poistettu.',
    sv: 'Teamet {{name}} har tagits bort.',
    en: 'The team {{name}} has been removed.',
  },
  'teams.problem.name': { fi: 'Anna tiimille nimi.', sv: 'Ge teamet ett namn.', en: 'Give the team a name.' },
})
