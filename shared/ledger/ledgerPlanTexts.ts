import { defineTexts } from '#shared/texts/defineTexts.ts'

const LOOKED_AT_PLAN = {
  fi: 'Katsoi liiketoimintasuunnitelmaasi',
  sv: 'Såg på din affärsplan',
  en: 'Looked at your business plan',
}
const LOOKED_AT_REVIEW = {
  fi: 'Katsoi suunnitelmasi arviota',
  sv: 'Såg på bedömningen av din plan',
  en: 'Looked at the review of your plan',
}
const LOOKED_AT_VERSIONS = {
  fi: 'Katsoi suunnitelman aiempia versioita',
  sv: 'Såg på planens tidigare versioner',
  en: 'Looked at earlier versions of the plan',
}
const LOOKED_AT_FIGURES = {
  fi: 'Katsoi suunnitelman lukuja',
  sv: 'Såg på planens siffror',
  en: 'Looked at the plan’s figures',
}
const LOOKED_AT_PATH = {
  fi: 'Katsoi yrittäjän polkuasi',
  sv: 'Såg på din företagarstig',
  en: 'Looked at your founder’s path',
}

/** Of ledgerReadTexts what is about business plans and the founder's path. */
export const ledgerPlanTexts = defineTexts({
  'ledger.read.listPlans': LOOKED_AT_PLAN,
  'ledger.read.getPlan': LOOKED_AT_PLAN,
  // No contract: the socket on which a section is read and written.
  'ledger.read.openSectionText': {
    fi: 'Avasi suunnitelman osan tekstin',
    sv: 'Öppnade texten i en del av planen',
    en: 'Opened the text of a section of the plan',
  },
  'ledger.read.getPlanImage': {
    fi: 'Katsoi kuvaa suunnitelmassa',
    sv: 'Såg på en bild i planen',
    en: 'Looked at a picture in the plan',
  },
  'ledger.read.exportPlan': {
    fi: 'Latasi suunnitelman tiedostona',
    sv: 'Laddade ner planen som fil',
    en: 'Downloaded the plan as a file',
  },
  'ledger.read.listPlanComments': {
    fi: 'Katsoi suunnitelman kommentteja',
    sv: 'Såg på kommentarerna till planen',
    en: 'Looked at comments on the plan',
  },
  'ledger.read.getPlanResults': LOOKED_AT_FIGURES,
  'ledger.read.listQuotes': LOOKED_AT_FIGURES,
  'ledger.read.getSectionAuthors': {
    fi: 'Katsoi, kuka suunnitelmaa on kirjoittanut',
    sv: 'Såg på vem som har skrivit i planen',
    en: 'Looked at who has written in the plan',
  },
  'ledger.read.listPlanVersions': LOOKED_AT_VERSIONS,
  'ledger.read.getPlanVersion': LOOKED_AT_VERSIONS,
  'ledger.read.comparePlanVersion': LOOKED_AT_VERSIONS,
  'ledger.read.listPlanReviews': LOOKED_AT_REVIEW,
  'ledger.read.listReviewsToMe': LOOKED_AT_REVIEW,
  'ledger.read.getPlanAdvice': {
    fi: 'Katsoi neuvoja suunnitelmaan',
    sv: 'Såg på råd om planen',
    en: 'Looked at advice on the plan',
  },
  'ledger.read.getPath': LOOKED_AT_PATH,
  'ledger.read.choosePath': LOOKED_AT_PATH,
  'ledger.read.listPathDocuments': {
    fi: 'Katsoi asiakirjoja, joita polkuun voi liittää',
    sv: 'Såg på dokument som kan bifogas till vägen',
    en: 'Looked at documents that can be put on the path',
  },
  'ledger.read.getPermitBundle': {
    fi: 'Katsoi lupiasi ja ilmoituksiasi',
    sv: 'Såg på dina tillstånd och anmälningar',
    en: 'Looked at your permits and notifications',
  },
  'ledger.read.listPermitsToReport': {
    fi: 'Näki lupasi tai ilmoituksesi oman viranomaisensa luettelossa',
    sv: 'Såg ditt tillstånd eller din anmälan i sin myndighets lista',
    en: 'Saw your permit or notification in their authority’s list',
  },
})
