import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The organisation's own log in sentences; names in them are as they were on the day. */
export const organisationLogTexts = defineTexts({
  'organisationLog.lead': {
    fi: 'Mitä ihmisille, tiimeille ja rooleille on tehty. Merkintöjä ei voi muuttaa, ja ne säilyvät viisi vuotta.',
    sv: 'Vad som har gjorts med personer, team och roller. Noteringarna kan inte ändras, och de finns kvar i fem år.',
    en: 'What has been done to people, teams and roles. Entries can’t be changed, and stay for five years.',
  },
  'organisationLog.list': { fi: 'Organisaation loki', sv: 'Organisationens logg', en: 'The organisation’s log' },
  'organisationLog.loading': { fi: 'Lokia haetaan', sv: 'Loggen hämtas', en: 'Fetching the log' },
  'organisationLog.failed': {
    fi: 'Lokia ei saatu haettua',
    sv: 'Loggen kunde inte hämtas',
    en: 'The log could not be fetched',
  },
  'organisationLog.empty': {
    fi: 'Lokissa ei ole vielä mitään',
    sv: 'Loggen är tom än så länge',
    en: 'The log is still empty',
  },
  'organisationLog.empty.what': {
    fi: 'Ensimmäinen merkintä syntyy, kun lisäät henkilön, teet tiimin tai muutat roolia.',
    sv: 'Den första noteringen görs när du lägger till en person, gör ett team eller ändrar en roll.',
    en: 'The first entry is made when you add a person, make a team or change a role.',
  },
  'organisationLog.person.joined': {
    fi: '{{name}} lisättiin rooliin {{role}}.',
    sv: '{{name}} lades till i rollen {{role}}.',
    en: '{{name}} was added as {{role}}.',
  },
  'organisationLog.person.corrected': {
    fi: 'Henkilön {{name}} yhteystiedot korjattiin: {{before}} → {{after}}.',
    sv: 'Kontaktuppgifterna för {{name}} rättades: {{before}} → {{after}}.',
    en: 'The details of {{name}} were corrected: {{before}} → {{after}}.',
  },
  'organisationLog.person.roleChanged': {
    fi: 'Henkilön {{name}} rooli vaihtui: {{before}} → {{after}}.',
    sv: 'Rollen för {{name}} ändrades: {{before}} → {{after}}.',
    en: 'The role of {{name}} changed: {{before}} → {{after}}.',
  },
  'organisationLog.person.teamsChanged': {
    fi: 'Henkilön {{name}} tiimit vaihtuivat: {{before}} → {{after}}.',
    sv: 'Teamen för {{name}} ändrades: {{before}} → {{after}}.',
    en: 'The teams of {{name}} changed: {{before}} → {{after}}.',
  },
  'organisationLog.person.dutiesMoved': {
    fi: 'Henkilön {{name}} avoimet askeleet ({{count}}) sekä asiat, tehtävät ja ohjaukset ({{matters}}) siirtyivät henkilölle {{to}}.',
    sv: 'De öppna stegen ({{count}}) samt ärendena, uppgifterna och hänvisningarna ({{matters}}) för {{name}} gick över till {{to}}.',
    en: 'The open next steps ({{count}}) and the matters, tasks and hand-offs ({{matters}}) of {{name}} went to {{to}}.',
  },
  'organisationLog.person.grantsEnded': {
    fi: '{{name}} siirtyi rooliin, joka ei lue asiakkaiden tietoja.',
    sv: '{{name}} gick över till en roll som inte läser kundernas uppgifter.',
    en: '{{name}} moved to a role that does not read customers’ data.',
  },
  'organisationLog.person.left': {
    fi: '{{name}} ({{role}}) lähti organisaatiosta. Päättyneitä istuntoja {{sessions}}.',
    sv: '{{name}} ({{role}}) lämnade organisationen. Avslutade sessioner {{sessions}}.',
    en: '{{name}} ({{role}}) left the organisation. Sessions ended: {{sessions}}.',
  },
  'organisationLog.person.left.duties': {
    fi: 'Avoimet askeleet ({{count}}) sekä asiat, tehtävät ja ohjaukset ({{matters}}) siirtyivät henkilölle {{to}}.',
    sv: 'De öppna stegen ({{count}}) samt ärendena, uppgifterna och hänvisningarna ({{matters}}) gick över till {{to}}.',
    en: 'Open next steps ({{count}}) and matters, tasks and hand-offs ({{matters}}) went to {{to}}.',
  },
  'organisationLog.person.left.return': {
    fi: 'Nimelle annetut käyttöoikeudet ({{count}}) palautettiin asiakkaille.',
    sv: 'Den personliga åtkomsten ({{count}}) lämnades tillbaka till kunderna.',
    en: 'Access given by name ({{count}}) was returned to the customers.',
  },
  'organisationLog.person.left.propose': {
    fi: 'Nimelle annetut käyttöoikeudet ({{count}}) päättyivät, ja samaa pyydettiin seuraajalle.',
    sv: 'Den personliga åtkomsten ({{count}}) upphörde, och samma begärdes åt efterträdaren.',
    en: 'Access given by name ({{count}}) ended, and the same was asked for the successor.',
  },
  'organisationLog.role.made': {
    fi: 'Rooli {{name}} tehtiin roolin {{copyOf}} kopiosta.',
    sv: 'Rollen {{name}} gjordes som kopia av {{copyOf}}.',
    en: 'The role {{name}} was made from a copy of {{copyOf}}.',
  },
  'organisationLog.role.changed': {
    fi: 'Roolia {{name}} muutettiin. Se oli silloin näin monella: {{people}}.',
    sv: 'Rollen {{name}} ändrades. Så här många hade den då: {{people}}.',
    en: 'The role {{name}} was changed. People who had it then: {{people}}.',
  },
  'organisationLog.role.renamed': {
    fi: 'Nimi oli {{before}}.',
    sv: 'Namnet var {{before}}.',
    en: 'The name was {{before}}.',
  },
  'organisationLog.role.opened': {
    fi: 'Avattiin: {{permissions}}.',
    sv: 'Öppnades: {{permissions}}.',
    en: 'Opened: {{permissions}}.',
  },
  'organisationLog.role.closed': {
    fi: 'Suljettiin: {{permissions}}.',
    sv: 'Stängdes: {{permissions}}.',
    en: 'Closed: {{permissions}}.',
  },
  'organisationLog.team.made': {
    fi: 'Tiimi {{name}} tehtiin. Jäsenet: {{members}}.',
    sv: 'Teamet {{name}} gjordes. Medlemmar: {{members}}.',
    en: 'The team {{name}} was made. Members: {{members}}.',
  },
  'organisationLog.team.changed': {
    fi: 'Tiimiä muutettiin: {{before}} ({{membersBefore}}) → {{after}} ({{membersAfter}}).',
    sv: 'Teamet ändrades: {{before}} ({{membersBefore}}) → {{after}} ({{membersAfter}}).',
    en: 'A team was changed: {{before}} ({{membersBefore}}) → {{after}} ({{membersAfter}}).',
  },
  'organisationLog.team.removed': {
    fi: 'Tiimi {{name}} poistettiin. Jäsenet: {{members}}.',
    sv: 'Teamet {{name}} togs bort. Medlemmar: {{members}}.',
    en: 'The team {{name}} was removed. Members: {{members}}.',
  },
  'organisationLog.team.lead': {
    fi: 'Vetäjä: {{lead}}. Sijaiset: {{substitutes}}.',
    sv: 'Ledare: {{lead}}. Ersättare: {{substitutes}}.',
    en: 'Lead: {{lead}}. Substitutes: {{substitutes}}.',
  },
  'organisationLog.team.leadChanged': {
    fi: 'Vetäjä: {{before}} → {{after}}. Sijaiset: {{substitutesBefore}} → {{substitutesAfter}}.',
    sv: 'Ledare: {{before}} → {{after}}. Ersättare: {{substitutesBefore}} → {{substitutesAfter}}.',
    en: 'Lead: {{before}} → {{after}}. Substitutes: {{substitutesBefore}} → {{substitutesAfter}}.',
  },
  'organisationLog.service.made': {
    fi: 'Palvelu {{name}} tehtiin. Jonoa hoitaa {{team}}, lupaus on {{promise}}.',
    sv: 'Tjänsten {{name}} gjordes. Kön sköts av {{team}}, löftet är {{promise}}.',
    en: 'The service {{name}} was made. Its queue is kept by {{team}}, its promise is {{promise}}.',
  },
  'organisationLog.service.changed': {
    fi: 'Palvelua {{name}} muutettiin. Jono: {{teamBefore}} → {{teamAfter}}. Lupaus: {{before}} → {{after}}.',
    sv: 'Tjänsten {{name}} ändrades. Kö: {{teamBefore}} → {{teamAfter}}. Löfte: {{before}} → {{after}}.',
    en: 'The service {{name}} was changed. Queue: {{teamBefore}} → {{teamAfter}}. Promise: {{before}} → {{after}}.',
  },
  'organisationLog.service.opened': {
    fi: 'Palvelu ottaa taas vastaan uusia asioita.',
    sv: 'Tjänsten tar emot nya ärenden igen.',
    en: 'The service takes new matters again.',
  },
  'organisationLog.service.closed': {
    fi: 'Palvelu ei enää ota vastaan uusia asioita.',
    sv: 'Tjänsten tar inte längre emot nya ärenden.',
    en: 'The service no longer takes new matters.',
  },
  'organisationLog.promise.changed': {
    fi: 'Organisaation palvelulupaus: {{before}} → {{after}}.',
    sv: 'Organisationens servicelöfte: {{before}} → {{after}}.',
    en: 'The organisation’s service promise: {{before}} → {{after}}.',
  },
  'organisationLog.promise_one': {
    fi: '{{count}} työpäivä, auki {{from}}–{{until}}',
    sv: '{{count}} arbetsdag, öppet {{from}}–{{until}}',
    en: '{{count}} working day, open {{from}}–{{until}}',
  },
  'organisationLog.promise_other': {
    fi: '{{count}} työpäivää, auki {{from}}–{{until}}',
    sv: '{{count}} arbetsdagar, öppet {{from}}–{{until}}',
    en: '{{count}} working days, open {{from}}–{{until}}',
  },
  'organisationLog.absence.entered': {
    fi: 'Henkilölle {{name}} merkittiin poissaolo: {{days}}.',
    sv: 'Frånvaro antecknades för {{name}}: {{days}}.',
    en: 'An absence was entered for {{name}}: {{days}}.',
  },
  'organisationLog.absence.changed': {
    fi: 'Henkilön {{name}} poissaoloa muutettiin: {{before}} → {{after}}.',
    sv: 'Frånvaron för {{name}} ändrades: {{before}} → {{after}}.',
    en: 'An absence of {{name}} was changed: {{before}} → {{after}}.',
  },
  'organisationLog.absence.removed': {
    fi: 'Henkilön {{name}} poissaolo poistettiin: {{days}}.',
    sv: 'Frånvaron för {{name}} togs bort: {{days}}.',
    en: 'An absence of {{name}} was removed: {{days}}.',
  },
  'organisationLog.absence.rerouted': {
    fi: '{{name}} on poissa. Avoimet asiat, ohjaukset ja tehtävät ({{count}}) siirtyivät: {{to}}.',
    sv: '{{name}} är frånvarande. Öppna ärenden, hänvisningar och uppgifter ({{count}}) gick över till: {{to}}.',
    en: '{{name}} is away. Open matters, hand-offs and tasks ({{count}}) went to: {{to}}.',
  },
  'organisationLog.template.made': {
    fi: 'Viestipohja {{name}} tehtiin.',
    sv: 'Meddelandemallen {{name}} gjordes.',
    en: 'The message template {{name}} was made.',
  },
  'organisationLog.template.changed': {
    fi: 'Viestipohjaa {{name}} muutettiin.',
    sv: 'Meddelandemallen {{name}} ändrades.',
    en: 'The message template {{name}} was changed.',
  },
  'organisationLog.template.removed': {
    fi: 'Viestipohja {{name}} poistettiin.',
    sv: 'Meddelandemallen {{name}} togs bort.',
    en: 'The message template {{name}} was removed.',
  },
  'organisationLog.days': { fi: '{{from}}–{{until}}', sv: '{{from}}–{{until}}', en: '{{from}}–{{until}}' },
  'organisationLog.days.substitute': {
    fi: '{{from}}–{{until}}, sijainen {{substitute}}',
    sv: '{{from}}–{{until}}, ersättare {{substitute}}',
    en: '{{from}}–{{until}}, substitute {{substitute}}',
  },
  'organisationLog.nobody': { fi: 'ei ketään', sv: 'ingen', en: 'nobody' },
  'organisationLog.none': { fi: 'ei tiimiä', sv: 'inget team', en: 'no team' },
})
