import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The customer's ledger. */
export const ledgerTexts = defineTexts({
  'ledger.title': { fi: 'Käyttöloki', sv: 'Åtkomstlogg', en: 'Access log' },
  'ledger.what': {
    fi: 'Tästä näet, kuka on katsonut tai muuttanut tietojasi, millä perusteella ja milloin. Jos jokin ihmetyttää, kysy: organisaatio vastaa viidessä työpäivässä.',
    sv: 'Här ser du vem som har sett eller ändrat dina uppgifter, på vilken grund och när. Undrar du över något, fråga: organisationen svarar inom fem arbetsdagar.',
    en: 'Here you see who has looked at or changed your data, on which basis and when. If you wonder about something, ask: the organisation answers in five working days.',
  },
  'ledger.accountant': {
    fi: 'Käyttöloki on yrityksen omistajalle ja edustajille. Kirjanpitäjän valtuus ei avaa sitä.',
    sv: 'Åtkomstloggen är för företagets ägare och företrädare. Bokförarens fullmakt öppnar den inte.',
    en: 'The access log is for the company’s owner and representatives. An accountant’s mandate does not open it.',
  },
  'ledger.organisation': { fi: 'Kenen käyttöä', sv: 'Vems åtkomst', en: 'Whose access' },
  'ledger.organisation.all': { fi: 'Kaikkien', sv: 'Allas', en: 'Everybody’s' },
  'ledger.organisation.others': {
    fi: 'Muiden kuin oman väen',
    sv: 'Andras än det egna folkets',
    en: 'Others’ than your own people’s',
  },
  'ledger.loading': { fi: 'Käyttölokia haetaan', sv: 'Åtkomstloggen hämtas', en: 'Fetching the access log' },
  'ledger.failed': {
    fi: 'Käyttölokia ei saatu haettua',
    sv: 'Åtkomstloggen kunde inte hämtas',
    en: 'The access log could not be fetched',
  },
  'ledger.empty.title': {
    fi: 'Kukaan ei ole vielä katsonut tietojasi',
    sv: 'Ingen har ännu sett dina uppgifter',
    en: 'Nobody has looked at your data yet',
  },
  'ledger.empty.what': {
    fi: 'Kun joku katsoo tai kirjaa jotain, rivi tulee tähän heti.',
    sv: 'När någon ser på eller antecknar något visas en rad här genast.',
    en: 'When somebody looks or records something, a line appears here at once.',
  },
  'ledger.empty.filtered': {
    fi: 'Tämä organisaatio ei ole katsonut tietojasi',
    sv: 'Den här organisationen har inte sett dina uppgifter',
    en: 'This organisation has not looked at your data',
  },
  'ledger.empty.showAll': { fi: 'Näytä kaikki', sv: 'Visa alla', en: 'Show everybody’s' },
  'ledger.more': { fi: 'Näytä vanhempia', sv: 'Visa äldre', en: 'Show older' },
  'ledger.more.loading': { fi: 'Haetaan', sv: 'Hämtar', en: 'Fetching' },
  'ledger.who.self': { fi: '{{name}} (sinä)', sv: '{{name}} (du)', en: '{{name}} (you)' },
  'ledger.who.ownPeople': { fi: 'Oma yrityksesi', sv: 'Ditt eget företag', en: 'Your own company' },
  'ledger.who.guestOf': { fi: 'Kutsumasi henkilö', sv: 'En person som du bjudit in', en: 'Somebody you invited' },
  'ledger.did.other': { fi: 'Katsoi tietojasi', sv: 'Såg på dina uppgifter', en: 'Looked at your data' },
  'ledger.did.recordedGrant': {
    fi: 'Kirjasi käyttöoikeuden, jonka annoit paperilla tai suullisesti',
    sv: 'Antecknade åtkomst som du gett på papper eller muntligen',
    en: 'Recorded access that you gave on paper or orally',
  },
  'ledger.did.many': { fi: '{{did}} ({{count}})', sv: '{{did}} ({{count}})', en: '{{did}} ({{count}})' },
  'ledger.did.times': { fi: '{{count}} kertaa', sv: '{{count}} gånger', en: '{{count}} times' },
  'ledger.basis': { fi: 'Peruste: {{bases}}', sv: 'Grund: {{bases}}', en: 'Basis: {{bases}}' },
  'ledger.basis.own': {
    fi: 'organisaation oma kirjaus',
    sv: 'organisationens egen anteckning',
    en: 'the organisation’s own record',
  },
  'ledger.basis.mandate': { fi: 'valtuus', sv: 'fullmakt', en: 'mandate' },
  'ledger.basis.wrote': {
    fi: 'Peruste: organisaation oma kirjaus',
    sv: 'Grund: organisationens egen anteckning',
    en: 'Basis: the organisation’s own record',
  },
  'ledger.general.title': {
    fi: 'Tietojasi on käytetty tänä päivänä',
    sv: 'Dina uppgifter har använts den här dagen',
    en: 'Your data was used on this day',
  },
  'ledger.general.why': {
    fi: 'Laki lykkää rivin näyttämistä {{day}} asti ({{paragraph}}: {{what}}). Sen jälkeen näet, kuka ja miksi.',
    sv: 'Lagen fördröjer visningen av raden till {{day}} ({{paragraph}}: {{what}}). Efter det ser du vem och varför.',
    en: 'The law delays showing this line until {{day}} ({{paragraph}}: {{what}}). After that you see who and why.',
  },
})
