import type { EventType } from '#shared/events/EventFact.ts'
import { defineTexts, type Localised } from '#shared/texts/defineTexts.ts'

/** What was written, in the customer's words, by the fact's type; every kind of fact has a line here. */
export const ledgerWriteTexts = defineTexts({
  'ledger.write.contact.logged': {
    fi: 'Kirjasi yhteydenoton',
    sv: 'Antecknade en kontakt',
    en: 'Logged a contact',
  },
  'ledger.write.contact.corrected': {
    fi: 'Korjasi kirjausta',
    sv: 'Rättade en anteckning',
    en: 'Corrected a record',
  },
  'ledger.write.nextStep.changed': {
    fi: 'Muutti seuraavaa askelta',
    sv: 'Ändrade nästa steg',
    en: 'Changed a next step',
  },
  'ledger.write.company.changed': {
    fi: 'Muutti rekisteritietoa',
    sv: 'Ändrade en registeruppgift',
    en: 'Changed register data',
  },
  'ledger.write.event.erased': {
    fi: 'Poisti merkinnän sisällön',
    sv: 'Raderade innehållet i en anteckning',
    en: 'Removed the content of a record',
  },
  'ledger.write.event.withholdingDecided': {
    fi: 'Päätti, annetaanko merkintä muille',
    sv: 'Beslutade om en anteckning lämnas ut till andra',
    en: 'Decided whether a record is given to others',
  },
  'ledger.write.matter.opened': { fi: 'Avasi asian', sv: 'Öppnade ett ärende', en: 'Opened a matter' },
  'ledger.write.matter.changed': { fi: 'Muutti asiaa', sv: 'Ändrade ett ärende', en: 'Changed a matter' },
  'ledger.write.matter.closed': { fi: 'Päätti asian', sv: 'Avslutade ett ärende', en: 'Closed a matter' },
  'ledger.write.matter.taskChanged': {
    fi: 'Muutti tehtävää asiassa',
    sv: 'Ändrade en uppgift i ett ärende',
    en: 'Changed a task in a matter',
  },
  'ledger.write.matter.answered': {
    fi: 'Päätti, kuka asiaa hoitaa',
    sv: 'Beslutade vem som sköter ärendet',
    en: 'Decided who handles the matter',
  },
  'ledger.write.message.sent': { fi: 'Lähetti viestin', sv: 'Skickade ett meddelande', en: 'Sent a message' },
  'ledger.write.document.added': { fi: 'Lisäsi asiakirjan', sv: 'Lade till ett dokument', en: 'Added a document' },
  'ledger.write.document.removed': { fi: 'Poisti asiakirjan', sv: 'Tog bort ett dokument', en: 'Removed a document' },
  'ledger.write.grant.given': { fi: 'Antoi käyttöoikeuden', sv: 'Gav åtkomst', en: 'Gave access' },
  'ledger.write.grant.changed': { fi: 'Muutti käyttöoikeutta', sv: 'Ändrade åtkomst', en: 'Changed access' },
  'ledger.write.grant.ended': { fi: 'Päätti käyttöoikeuden', sv: 'Avslutade åtkomst', en: 'Ended access' },
  'ledger.write.access.requested': { fi: 'Pyysi käyttöoikeutta', sv: 'Bad om åtkomst', en: 'Asked for access' },
  'ledger.write.access.answered': {
    fi: 'Vastasi käyttöoikeuspyyntöön',
    sv: 'Besvarade en begäran om åtkomst',
    en: 'Answered a request for access',
  },
  'ledger.write.breakGlass.opened': {
    fi: 'Avasi tietosi hätäkatselulla',
    sv: 'Öppnade dina uppgifter genom nödgranskning',
    en: 'Opened your data by break-glass',
  },
  'ledger.write.breakGlass.reviewed': {
    fi: 'Tarkasti hätäkatselun',
    sv: 'Kontrollerade en nödgranskning',
    en: 'Reviewed a break-glass',
  },
  'ledger.write.inquiry.asked': {
    fi: 'Lähetti kysymyksen tai korjauspyynnön',
    sv: 'Skickade en fråga eller begäran om rättelse',
    en: 'Sent a question or a correction request',
  },
  'ledger.write.inquiry.answered': { fi: 'Vastasi sinulle', sv: 'Svarade dig', en: 'Answered you' },
  'ledger.write.founder.met': { fi: 'Tapasi sinut', sv: 'Träffade dig', en: 'Met you' },
  'ledger.write.founder.claimed': {
    fi: 'Yhdisti aiemmin kirjatut tiedot',
    sv: 'Förde samman tidigare antecknade uppgifter',
    en: 'Joined earlier records',
  },
  'ledger.write.founder.becameCompany': {
    fi: 'Siirsi tiedot yritykselle',
    sv: 'Överförde uppgifterna till företaget',
    en: 'Moved the data to the company',
  },
  'ledger.write.customer.merged': {
    fi: 'Yhdisti tiedot rekisteritietoon',
    sv: 'Slog ihop uppgifterna med registeruppgiften',
    en: 'Merged the data with the register record',
  },
  'ledger.write.customer.mergeUndone': {
    fi: 'Perui yhdistämisen',
    sv: 'Ångrade sammanslagningen',
    en: 'Undid the merge',
  },
  'ledger.write.contactPerson.changed': {
    fi: 'Päivitti yhteyshenkilöitä',
    sv: 'Uppdaterade kontaktpersoner',
    en: 'Updated contact persons',
  },
  'ledger.write.contactDetails.changed': {
    fi: 'Päivitti yhteystietoja',
    sv: 'Uppdaterade kontaktuppgifter',
    en: 'Updated contact details',
  },
  'ledger.write.handOff.sent': {
    fi: 'Ohjasi asiasi tai pyysi sitä',
    sv: 'Hänvisade ditt ärende eller bad om det',
    en: 'Handed off your matter, or asked for it',
  },
  'ledger.write.handOff.moved': {
    fi: 'Vei asiasi ohjausta eteenpäin',
    sv: 'Förde hänvisningen av ditt ärende vidare',
    en: 'Moved a hand-off of your matter',
  },
  'ledger.write.path.stepChanged': {
    fi: 'Eteni yrittäjän polulla',
    sv: 'Gick vidare på företagarens väg',
    en: 'Went on along the founder’s path',
  },
  'ledger.write.path.permitReported': {
    fi: 'Kertoi, missä lupa tai ilmoitus on',
    sv: 'Meddelade läget för ett tillstånd eller en anmälan',
    en: 'Told where a permit or notification stands',
  },
  'ledger.write.plan.begun': { fi: 'Aloitti suunnitelman', sv: 'Påbörjade en plan', en: 'Began a plan' },
  'ledger.write.plan.changed': {
    fi: 'Muutti suunnitelman tietoja',
    sv: 'Ändrade planens uppgifter',
    en: 'Changed a plan',
  },
  'ledger.write.plan.sectionAdded': {
    fi: 'Lisäsi osan suunnitelmaan',
    sv: 'Lade till en del i planen',
    en: 'Added a section to a plan',
  },
  'ledger.write.plan.sectionChanged': {
    fi: 'Nimesi tai siirsi suunnitelman osan',
    sv: 'Namngav eller flyttade en del av planen',
    en: 'Renamed or moved a section of a plan',
  },
  'ledger.write.plan.removed': { fi: 'Poisti suunnitelman', sv: 'Tog bort en plan', en: 'Removed a plan' },
  'ledger.write.plan.sectionRemoved': {
    fi: 'Poisti osan suunnitelmasta',
    sv: 'Tog bort en del av planen',
    en: 'Removed a section of a plan',
  },
  'ledger.write.plan.commented': {
    fi: 'Kommentoi suunnitelmaasi',
    sv: 'Kommenterade din plan',
    en: 'Commented on your plan',
  },
  'ledger.write.plan.commentResolved': {
    fi: 'Käsitteli suunnitelman kommentin',
    sv: 'Behandlade en kommentar till planen',
    en: 'Dealt with a comment on a plan',
  },
  'ledger.write.plan.restored': {
    fi: 'Palautti suunnitelman aiemman version',
    sv: 'Återställde en tidigare version av planen',
    en: 'Restored an earlier version of a plan',
  },
  'ledger.write.plan.versionNamed': {
    fi: 'Nimesi suunnitelman version',
    sv: 'Namngav en version av planen',
    en: 'Named a version of a plan',
  },
  'ledger.write.plan.reviewAsked': {
    fi: 'Pyysi suunnitelmasta arviota',
    sv: 'Begärde en bedömning av en plan',
    en: 'Asked for a review of a plan',
  },
  'ledger.write.plan.reviewTakenBack': {
    fi: 'Perui arviopyynnön',
    sv: 'Tog tillbaka en begäran om bedömning',
    en: 'Took a request for a review back',
  },
  'ledger.write.plan.statementGiven': {
    fi: 'Antoi lausunnon suunnitelmastasi',
    sv: 'Gav ett utlåtande om din plan',
    en: 'Gave a statement on your plan',
  },
} satisfies Record<`ledger.write.${EventType}`, Localised>)
