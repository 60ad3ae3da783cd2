import { defineTexts } from '#shared/texts/defineTexts.ts'

/**
 * Bases and classes in the words shown on the screen. `toProfessional` and `toCustomer` say the same from either side.
 * Source of the words: Act 293/2017 and the ledger promised to the customer.
 */
export const accessTexts = defineTexts({
  'access.basis.toProfessional.ownRecord': { fi: 'Oma kirjaus', sv: 'Egen anteckning', en: 'Own record' },
  'access.basis.toProfessional.mandate': { fi: 'Valtuus', sv: 'Fullmakt', en: 'Mandate' },
  'access.basis.toProfessional.grant': {
    fi: 'Asiakkaan antama käyttöoikeus',
    sv: 'Åtkomst som kunden gett',
    en: 'Access given by the customer',
  },
  'access.basis.toProfessional.matter': {
    fi: 'Asian käsittely',
    sv: 'Handläggning av ärendet',
    en: 'Handling a matter',
  },
  'access.basis.toProfessional.section10': {
    fi: 'Laki 293/2017 10 §',
    sv: 'Lag 293/2017 10 §',
    en: 'Act 293/2017, section 10',
  },
  'access.basis.toProfessional.breakGlass': {
    fi: 'Hätäkatselu (syy kirjattu)',
    sv: 'Nödgranskning (orsaken antecknad)',
    en: 'Break-glass (reason recorded)',
  },
  'access.basis.toProfessional.public': {
    fi: 'Julkinen rekisteritieto',
    sv: 'Offentlig registeruppgift',
    en: 'Public register data',
  },
  'access.basis.toCustomer.ownRecord': { fi: 'Oma kirjaus', sv: 'Egen anteckning', en: 'Own record' },
  'access.basis.toCustomer.mandate': {
    fi: 'Näet tämän valtuudellasi',
    sv: 'Du ser detta med din fullmakt',
    en: 'You see this by your mandate',
  },
  'access.basis.toCustomer.grant': {
    fi: 'Antamasi käyttöoikeus',
    sv: 'Åtkomst som du gett',
    en: 'Access you have given',
  },
  'access.basis.toCustomer.matter': {
    fi: 'Asiasi käsittely',
    sv: 'Handläggning av ditt ärende',
    en: 'Handling your matter',
  },
  'access.basis.toCustomer.section10': {
    fi: 'Laki 293/2017 10 §',
    sv: 'Lag 293/2017 10 §',
    en: 'Act 293/2017, section 10',
  },
  'access.basis.toCustomer.breakGlass': {
    fi: 'Hätäkatselu (syy kirjattu)',
    sv: 'Nödgranskning (orsaken antecknad)',
    en: 'Break-glass (reason recorded)',
  },
  'access.basis.toCustomer.public': {
    fi: 'Julkinen rekisteritieto',
    sv: 'Offentlig registeruppgift',
    en: 'Public register data',
  },

  'access.page.section10': {
    fi: 'Näet palvelutiedot, koska {{organisation}} kuuluu lain 293/2017 10 §:n viranomaisiin. Katselu kirjautuu yrityksen käyttölokiin.',
    sv: 'Du ser serviceuppgifterna, eftersom {{organisation}} hör till myndigheterna i 10 § i lag 293/2017. Visningen antecknas i företagets åtkomstlogg.',
    en: 'You see service data because {{organisation}} is one of the authorities in section 10 of Act 293/2017. Each view is noted in the company’s access log.',
  },
  'access.page.grant': {
    fi: 'Näet palvelutiedot, koska asiakas on antanut niihin käyttöoikeuden. Katselu kirjautuu asiakkaan käyttölokiin.',
    sv: 'Du ser serviceuppgifterna, eftersom kunden har gett åtkomst till dem. Visningen antecknas i kundens åtkomstlogg.',
    en: 'You see service data because the customer has given access to it. Each view is noted in the customer’s access log.',
  },
  'access.page.ownRecord': {
    fi: 'Näet rekisterin julkiset tiedot ja oman organisaatiosi kirjaukset. Muiden kirjaukset avautuvat vain asiakkaan luvalla.',
    sv: 'Du ser registrets offentliga uppgifter och din egen organisations anteckningar. Andras anteckningar öppnas bara med kundens tillstånd.',
    en: 'You see the public register data and your own organisation’s records. What others have recorded opens only with the customer’s permission.',
  },
  'access.page.public': {
    fi: 'Näet rekisterin julkiset tiedot. Roolisi ei avaa asiakkaan palvelutietoja.',
    sv: 'Du ser registrets offentliga uppgifter. Din roll öppnar inte kundens serviceuppgifter.',
    en: 'You see the public register data. Your role does not open the customer’s service data.',
  },
  'access.page.mandate': {
    fi: 'Näet kaiken, mitä yrityksestäsi on kirjattu, koska sinulla on valtuus. Vain organisaatioiden omat työmuistiinpanot eivät näy.',
    sv: 'Du ser allt som antecknats om ditt företag, eftersom du har fullmakt. Bara organisationernas egna arbetsanteckningar syns inte.',
    en: 'You see everything recorded about your company, because you hold a mandate. Only the organisations’ own working notes are not shown.',
  },

  'access.class.service': { fi: 'Palvelutieto', sv: 'Serviceuppgift', en: 'Service record' },
  'access.class.own': { fi: 'Oma muistiinpano', sv: 'Egen arbetsanteckning', en: 'Own working note' },
  'access.class.public': { fi: 'Julkinen tieto', sv: 'Offentlig uppgift', en: 'Public data' },
  'access.class.person': { fi: 'Henkilötieto', sv: 'Personuppgift', en: 'Personal data' },
  'access.class.aid': { fi: 'Tukitieto', sv: 'Stöduppgift', en: 'State aid record' },
  'access.class.plan': { fi: 'Asiakkaan suunnitelma', sv: 'Kundens plan', en: 'The customer’s plan' },

  'access.effect.service': {
    fi: 'Näkyy 10 §:n viranomaisille ja yritykselle itselleen.',
    sv: 'Syns för myndigheterna i 10 § och för företaget självt.',
    en: 'Seen by the section 10 authorities and by the company itself.',
  },
  'access.effect.own': {
    fi: 'Näkyy vain organisaatiossasi, ei yritykselle. Poistuu vuoden kuluttua.',
    sv: 'Syns bara i din organisation, inte för företaget. Försvinner efter ett år.',
    en: 'Seen in your organisation only, not by the company. Removed after a year.',
  },
  'access.effect.withheld': {
    fi: 'Näkyy organisaatiollesi ja yritykselle. Muut 10 §:n viranomaiset näkevät vain, että yhteydenotto on ollut.',
    sv: 'Syns för din organisation och för företaget. Andra myndigheter i 10 § ser bara att en kontakt har tagits.',
    en: 'Seen by your organisation and the company. Other section 10 authorities see only that there was a contact.',
  },
})
