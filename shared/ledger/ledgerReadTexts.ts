import { defineTexts } from '#shared/texts/defineTexts.ts'
import { ledgerPlanTexts } from './ledgerPlanTexts.ts'
import { ledgerWorkTexts } from './ledgerWorkTexts.ts'

/** What was looked at, in the customer's words, by the contract's name. A contract whose answers are logged needs a line here. */
export const ledgerReadTexts = defineTexts({
  'ledger.read.getCompany': {
    fi: 'Katsoi yrityksen perustietoja',
    sv: 'Såg på företagets basuppgifter',
    en: 'Looked at the company’s basic data',
  },
  'ledger.read.listEvents': { fi: 'Katsoi tapahtumia', sv: 'Såg på händelser', en: 'Looked at events' },
  'ledger.read.listTraces': {
    fi: 'Näki, että yhteydenottoja on ollut',
    sv: 'Såg att kontakter har tagits',
    en: 'Saw that there have been contacts',
  },
  'ledger.read.listNextSteps': {
    fi: 'Katsoi, mitä on luvattu',
    sv: 'Såg på vad som har utlovats',
    en: 'Looked at what has been promised',
  },
  'ledger.read.getDesktop': {
    fi: 'Näki asiaasi omalla työpöydällään',
    sv: 'Såg något om dig på sitt eget skrivbord',
    en: 'Saw something of yours on their own desktop',
  },
  'ledger.read.getContactDetails': {
    fi: 'Katsoi yhteystietoja',
    sv: 'Såg på kontaktuppgifter',
    en: 'Looked at contact details',
  },
  'ledger.read.listContactPersons': {
    fi: 'Katsoi yhteyshenkilöitä',
    sv: 'Såg på kontaktpersoner',
    en: 'Looked at contact persons',
  },
  'ledger.read.listInvolved': {
    fi: 'Katsoi, ketkä hoitavat asioita',
    sv: 'Såg på vem som sköter ärenden',
    en: 'Looked at who is working on what',
  },
  'ledger.read.listWithholdingReviews': {
    fi: 'Arvioi, mitä muille viranomaisille annetaan',
    sv: 'Bedömde vad som lämnas ut till andra myndigheter',
    en: 'Reviewed what is given to other authorities',
  },
  'ledger.read.listBreakGlass': {
    fi: 'Tarkasti hätäkatseluja',
    sv: 'Kontrollerade nödgranskningar',
    en: 'Reviewed break-glass',
  },
  'ledger.read.listNotices': {
    fi: 'Näki ilmoituksen asiastasi',
    sv: 'Såg en avisering om ditt ärende',
    en: 'Saw a notice about your matter',
  },
  'ledger.read.listInquiries': {
    fi: 'Katsoi kysymyksiä ja vastauksia',
    sv: 'Såg på frågor och svar',
    en: 'Looked at questions and answers',
  },
  'ledger.read.listReceivedInquiries': {
    fi: 'Luki kysymyksesi tai korjauspyyntösi',
    sv: 'Läste din fråga eller begäran om rättelse',
    en: 'Read your question or correction request',
  },
  'ledger.read.listLedger': {
    fi: 'Katsoi tätä käyttölokia',
    sv: 'Såg på den här åtkomstloggen',
    en: 'Looked at this access log',
  },
  'ledger.read.listGrants': {
    fi: 'Katsoi annettuja käyttöoikeuksia',
    sv: 'Såg på given åtkomst',
    en: 'Looked at the access given',
  },
  'ledger.read.getGrantLetter': {
    fi: 'Avasi kirjeen, jolla käyttöoikeus vahvistetaan sinulle',
    sv: 'Öppnade brevet som bekräftar åtkomsten för dig',
    en: 'Opened the letter that confirms the access to you',
  },
  'ledger.read.noteLetterSent': {
    fi: 'Merkitsi vahvistuskirjeen lähetetyksi',
    sv: 'Antecknade att bekräftelsebrevet har skickats',
    en: 'Noted that the letter of confirmation was sent',
  },
  'ledger.read.listGrantees': {
    fi: 'Katsoi, kenelle käyttöoikeuden voi antaa',
    sv: 'Såg på vem som kan få åtkomst',
    en: 'Looked at who can be given access',
  },
  'ledger.read.previewGrant': {
    fi: 'Esikatseli, mitä käyttöoikeuden saaja näkisi',
    sv: 'Förhandsgranskade vad den som får åtkomst skulle se',
    en: 'Previewed what somebody given access would see',
  },
  'ledger.read.listAccessRequests': {
    fi: 'Katsoi käyttöoikeuspyyntöjä',
    sv: 'Såg på begäranden om åtkomst',
    en: 'Looked at requests for access',
  },
  'ledger.read.listHeldGrants': {
    fi: 'Katsoi antamaasi käyttöoikeutta',
    sv: 'Såg på åtkomst som du gett',
    en: 'Looked at the access you have given',
  },
  'ledger.read.listGrantedFeed': {
    fi: 'Näki asiaasi koosteessa, johon olet antanut käyttöoikeuden',
    sv: 'Såg något om dig i ett flöde som du gett åtkomst till',
    en: 'Saw something of yours in a feed that you gave access to',
  },
  'ledger.read.exportCustomer': {
    fi: 'Latasi kaikki tiedot',
    sv: 'Laddade ner alla uppgifter',
    en: 'Downloaded all the data',
  },
  'ledger.read.findFounders': {
    fi: 'Näki nimesi haussa',
    sv: 'Såg ditt namn i en sökning',
    en: 'Saw your name in a search',
  },
  'ledger.read.getFounder': {
    fi: 'Katsoi perustietojasi',
    sv: 'Såg på dina basuppgifter',
    en: 'Looked at your basic data',
  },
  'ledger.read.useFounderCode': {
    fi: 'Löysi sinut antamallasi koodilla',
    sv: 'Hittade dig med koden som du gav',
    en: 'Found you by the code you gave',
  },
  'ledger.read.claimFounder': {
    fi: 'Otti tiedot omakseen koodilla',
    sv: 'Tog över uppgifterna med en kod',
    en: 'Claimed the data by a code',
  },
  'ledger.read.previewBecomeCompany': {
    fi: 'Esikatseli siirtymistä yritykseksi',
    sv: 'Förhandsgranskade övergången till företag',
    en: 'Previewed becoming a company',
  },
  'ledger.read.listMerges': {
    fi: 'Katsoi tietojen yhdistämisiä',
    sv: 'Såg på sammanslagningar av uppgifter',
    en: 'Looked at merges of records',
  },
  'ledger.read.findPersons': {
    fi: 'Näki yhteyshenkilön nimen haussa',
    sv: 'Såg en kontaktpersons namn i en sökning',
    en: 'Saw a contact person’s name in a search',
  },
  'ledger.read.addContactPerson': {
    fi: 'Lisäsi yhteyshenkilön',
    sv: 'Lade till en kontaktperson',
    en: 'Added a contact person',
  },
  'ledger.read.changeContactPerson': {
    fi: 'Muutti yhteyshenkilön tietoja',
    sv: 'Ändrade uppgifter om en kontaktperson',
    en: 'Changed a contact person’s details',
  },
  'ledger.read.endContactRole': {
    fi: 'Merkitsi yhteyshenkilön tehtävän päättyneeksi',
    sv: 'Antecknade att en kontaktpersons uppgift upphört',
    en: 'Ended a contact person’s role',
  },
  'ledger.read.noteOnContact': {
    fi: 'Katsoi yhteyshenkilön tietoja',
    sv: 'Såg på uppgifter om en kontaktperson',
    en: 'Looked at a contact person',
  },
  'ledger.read.recordMarketing': {
    fi: 'Kysyi yhteyshenkilöltä markkinointilupaa',
    sv: 'Frågade en kontaktperson om marknadsföring',
    en: 'Asked a contact person about marketing',
  },
  'ledger.read.exportCustomerPage': {
    fi: 'Latasi kaikki tiedot luettavana sivuna',
    sv: 'Laddade ner alla uppgifter som en sida',
    en: 'Downloaded all the data as a page',
  },
  ...ledgerWorkTexts,
  ...ledgerPlanTexts,
})
