import { defineTexts } from '#shared/texts/defineTexts.ts'

const LOOKED_AT_MATTER = { fi: 'Katsoi asiaasi', sv: 'Såg på ditt ärende', en: 'Looked at a matter of yours' }
const LOOKED_AT_HAND_OFF = {
  fi: 'Katsoi asiasi ohjausta',
  sv: 'Såg på en hänvisning i ditt ärende',
  en: 'Looked at a hand-off of your matter',
}

/** Of ledgerReadTexts what is about matters: hand-offs, messages and documents in them too. */
export const ledgerWorkTexts = defineTexts({
  'ledger.read.listMatters': {
    fi: 'Näki asiasi organisaationsa asioiden luettelossa',
    sv: 'Såg ditt ärende i organisationens lista över ärenden',
    en: 'Saw your matter in their organisation’s list of matters',
  },
  'ledger.read.listCustomerMatters': {
    fi: 'Katsoi asioidesi luetteloa',
    sv: 'Såg på listan över dina ärenden',
    en: 'Looked at the list of your matters',
  },
  'ledger.read.getMatter': LOOKED_AT_MATTER,
  // Whoever changes a matter is shown the whole of it.
  'ledger.read.changeMatter': LOOKED_AT_MATTER,
  'ledger.read.changeMatterStatus': LOOKED_AT_MATTER,
  'ledger.read.answerMatter': LOOKED_AT_MATTER,
  'ledger.read.changeMatterMembers': LOOKED_AT_MATTER,
  'ledger.read.addMatterTask': LOOKED_AT_MATTER,
  'ledger.read.changeMatterTask': LOOKED_AT_MATTER,
  'ledger.read.listHandOffs': {
    fi: 'Näki asiasi organisaationsa ohjausten luettelossa',
    sv: 'Såg ditt ärende i organisationens lista över hänvisningar',
    en: 'Saw your matter in their organisation’s list of hand-offs',
  },
  'ledger.read.listMatterHandOffs': {
    fi: 'Katsoi, minne asiaasi on ohjattu',
    sv: 'Såg vart ditt ärende har hänvisats',
    en: 'Looked at where your matter was handed off to',
  },
  'ledger.read.listCustomerHandOffs': {
    fi: 'Katsoi, minne asioitasi on ohjattu',
    sv: 'Såg vart dina ärenden har hänvisats',
    en: 'Looked at where your matters were handed off to',
  },
  'ledger.read.previewPacket': {
    fi: 'Valitsi tietoja asiasi ohjaukseen',
    sv: 'Valde uppgifter till en hänvisning av ditt ärende',
    en: 'Chose what goes along with a hand-off of your matter',
  },
  'ledger.read.getHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.getPacketFile': {
    fi: 'Latasi asiakirjan, joka tuli ohjauksen mukana',
    sv: 'Laddade ner ett dokument som följde med en hänvisning',
    en: 'Downloaded a document that came along with a hand-off',
  },
  // Whoever moves a hand-off is shown the whole of it, with its packet.
  'ledger.read.sendHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.requestMatter': LOOKED_AT_HAND_OFF,
  'ledger.read.askCustomer': LOOKED_AT_HAND_OFF,
  'ledger.read.answerHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.acceptHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.returnHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.forwardHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.redirectHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.askForMore': LOOKED_AT_HAND_OFF,
  'ledger.read.giveMore': LOOKED_AT_HAND_OFF,
  'ledger.read.withdrawHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.remindHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.closeHandOff': LOOKED_AT_HAND_OFF,
  'ledger.read.listMessages': {
    fi: 'Luki viestejä asiassasi',
    sv: 'Läste meddelanden i ditt ärende',
    en: 'Read messages in a matter of yours',
  },
  'ledger.read.getMeetingCalendar': {
    fi: 'Vei tapaamisen kalenteriinsa',
    sv: 'Lade ett möte i sin kalender',
    en: 'Took a meeting into their calendar',
  },
  'ledger.read.listDocuments': {
    fi: 'Katsoi asian asiakirjojen luetteloa',
    sv: 'Såg på förteckningen över ärendets dokument',
    en: 'Looked at the list of a matter’s documents',
  },
  'ledger.read.getDocumentFile': {
    fi: 'Latasi asiakirjan',
    sv: 'Laddade ner ett dokument',
    en: 'Downloaded a document',
  },
})
