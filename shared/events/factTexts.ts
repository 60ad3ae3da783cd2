import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Headings on the timeline of what happened beside contacts, next steps and register changes; by the fact's type. */
export const factTexts = defineTexts({
  'events.fact.event.erased': { fi: 'Merkintä poistettu', sv: 'Anteckning raderad', en: 'Record removed' },
  'events.fact.event.withholdingDecided': {
    fi: 'Päätös merkinnän antamisesta muille',
    sv: 'Beslut om utlämnande av anteckning',
    en: 'Decision on sharing a record',
  },
  'events.fact.grant.given': {
    fi: 'Käyttöoikeus annettu: {{to}}',
    sv: 'Åtkomst given: {{to}}',
    en: 'Access given: {{to}}',
  },
  'events.fact.grant.changed': {
    fi: 'Käyttöoikeutta muutettu: {{to}}',
    sv: 'Åtkomst ändrad: {{to}}',
    en: 'Access changed: {{to}}',
  },
  'events.fact.grant.ended': {
    fi: 'Käyttöoikeus päättyi: {{to}}',
    sv: 'Åtkomst avslutad: {{to}}',
    en: 'Access ended: {{to}}',
  },
  'events.fact.access.requested': {
    fi: '{{by}} pyysi käyttöoikeutta',
    sv: '{{by}} bad om åtkomst',
    en: '{{by}} asked for access',
  },
  'events.fact.access.answered': {
    fi: 'Vastattu käyttöoikeuspyyntöön: {{by}}',
    sv: 'Begäran om åtkomst besvarad: {{by}}',
    en: 'Request for access answered: {{by}}',
  },
  'events.fact.breakGlass.opened': {
    fi: 'Hätäkatselu: {{organisation}}',
    sv: 'Nödgranskning: {{organisation}}',
    en: 'Break-glass: {{organisation}}',
  },
  'events.fact.breakGlass.reviewed': {
    fi: 'Hätäkatselu tarkastettu',
    sv: 'Nödgranskning kontrollerad',
    en: 'Break-glass reviewed',
  },
  'events.fact.inquiry.asked': { fi: 'Kysymys: {{to}}', sv: 'Fråga: {{to}}', en: 'Question: {{to}}' },
  'events.fact.inquiry.answered': { fi: 'Vastaus: {{by}}', sv: 'Svar: {{by}}', en: 'Answer: {{by}}' },
  'events.fact.founder.met': {
    fi: 'Tavattu: {{organisation}}',
    sv: 'Träffad: {{organisation}}',
    en: 'Met: {{organisation}}',
  },
  'events.fact.founder.claimed': {
    fi: 'Aiemmin kirjatut tiedot yhdistetty',
    sv: 'Tidigare antecknade uppgifter har förts samman',
    en: 'Earlier records joined',
  },
  'events.fact.founder.becameCompany': {
    fi: 'Yrityksestä tuli totta: {{businessId}}',
    sv: 'Företaget blev verklighet: {{businessId}}',
    en: 'The company came true: {{businessId}}',
  },
  'events.fact.customer.merged': {
    fi: 'Yhdistetty rekisteritietoon {{businessId}}',
    sv: 'Sammanslagen med registeruppgiften {{businessId}}',
    en: 'Merged with register record {{businessId}}',
  },
  'events.fact.customer.mergeUndone': {
    fi: 'Yhdistäminen peruttu: {{businessId}}',
    sv: 'Sammanslagningen ångrad: {{businessId}}',
    en: 'Merge undone: {{businessId}}',
  },
  'events.fact.matter.opened': {
    fi: 'Asia avattu: {{need}}',
    sv: 'Ärende öppnat: {{need}}',
    en: 'Matter opened: {{need}}',
  },
  'events.fact.matter.changed': {
    fi: 'Asian tiedot muuttuivat: {{need}}',
    sv: 'Ärendet ändrades: {{need}}',
    en: 'Matter changed: {{need}}',
  },
  'events.fact.matter.closed': {
    fi: 'Asia päätetty: {{need}}',
    sv: 'Ärende avslutat: {{need}}',
    en: 'Matter closed: {{need}}',
  },
  'events.fact.matter.taskChanged': {
    fi: 'Tehtävä asiassa: {{text}}',
    sv: 'Uppgift i ärendet: {{text}}',
    en: 'Task in a matter: {{text}}',
  },
  'events.fact.matter.answered': {
    fi: 'Asian hoitajista päätettiin: {{need}}',
    sv: 'Beslut om vem som sköter ärendet: {{need}}',
    en: 'Decided who handles the matter: {{need}}',
  },
  'events.fact.contactPerson.changed': {
    fi: 'Yhteyshenkilöitä päivitetty',
    sv: 'Kontaktpersoner uppdaterade',
    en: 'Contact persons updated',
  },
  'events.fact.document.added': {
    fi: 'Asiakirja lisätty: {{name}}',
    sv: 'Dokument tillagt: {{name}}',
    en: 'Document added: {{name}}',
  },
  'events.fact.document.removed': {
    fi: 'Asiakirja poistettu: {{name}}',
    sv: 'Dokument borttaget: {{name}}',
    en: 'Document removed: {{name}}',
  },
  'events.fact.contactDetails.changed': {
    fi: 'Yhteystietoja päivitetty',
    sv: 'Kontaktuppgifter uppdaterade',
    en: 'Contact details updated',
  },
  'events.fact.path.stepChanged': {
    fi: 'Yrittäjän polku: {{title}}',
    sv: 'Företagarens väg: {{title}}',
    en: 'The founder’s path: {{title}}',
  },
  'events.fact.path.permitReported': {
    fi: 'Luvan tai ilmoituksen tila: {{title}}',
    sv: 'Läget för tillstånd eller anmälan: {{title}}',
    en: 'State of a permit or notification: {{title}}',
  },
  'events.fact.plan.begun': {
    fi: 'Liiketoimintasuunnitelma aloitettu: {{name}}',
    sv: 'Affärsplan påbörjad: {{name}}',
    en: 'Business plan begun: {{name}}',
  },
  'events.fact.plan.changed': {
    fi: 'Liiketoimintasuunnitelman tiedot muuttuivat: {{name}}',
    sv: 'Affärsplanens uppgifter ändrades: {{name}}',
    en: 'Business plan changed: {{name}}',
  },
  'events.fact.plan.sectionAdded': {
    fi: 'Suunnitelmaan lisätty osa: {{title}}',
    sv: 'Del tillagd i planen: {{title}}',
    en: 'Section added to the plan: {{title}}',
  },
  'events.fact.plan.sectionChanged': {
    fi: 'Suunnitelman osan nimi tai paikka muuttui',
    sv: 'En del av planen fick nytt namn eller ny plats',
    en: 'A section of the plan was renamed or moved',
  },
  'events.fact.plan.removed': {
    fi: 'Liiketoimintasuunnitelma poistettu: {{name}}',
    sv: 'Affärsplan borttagen: {{name}}',
    en: 'Business plan removed: {{name}}',
  },
  'events.fact.plan.sectionRemoved': {
    fi: 'Suunnitelman osa poistettu',
    sv: 'Del av planen borttagen',
    en: 'Section of the plan removed',
  },
  'events.fact.plan.commented': {
    fi: 'Suunnitelmaa kommentoitu',
    sv: 'Planen kommenterad',
    en: 'Plan commented on',
  },
  'events.fact.plan.commentResolved': {
    fi: 'Suunnitelman kommentti käsitelty',
    sv: 'Kommentar till planen behandlad',
    en: 'Comment on the plan dealt with',
  },
  'events.fact.plan.restored': {
    fi: 'Suunnitelman aiempi versio palautettu',
    sv: 'En tidigare version av planen återställd',
    en: 'Earlier version of the plan restored',
  },
  'events.fact.plan.versionNamed': {
    fi: 'Suunnitelman versio nimetty: {{name}}',
    sv: 'Version av planen namngiven: {{name}}',
    en: 'Version of the plan named: {{name}}',
  },
  'events.fact.plan.reviewAsked': {
    fi: 'Suunnitelmasta pyydetty arviota: {{name}}',
    sv: 'Bedömning av planen begärd: {{name}}',
    en: 'Review of a plan asked for: {{name}}',
  },
  'events.fact.plan.reviewTakenBack': {
    fi: 'Arviopyyntö peruttu: {{name}}',
    sv: 'Begäran om bedömning återtagen: {{name}}',
    en: 'Request for a review taken back: {{name}}',
  },
  'events.fact.plan.statementGiven': {
    fi: 'Lausunto suunnitelmasta',
    sv: 'Utlåtande om planen',
    en: 'Statement on a plan',
  },
})
