import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The way from founder to company: the number, and what follows. */
export const becomeTexts = defineTexts({
  'become.title': {
    fi: 'Siirrä tiedot yritykselle',
    sv: 'För över uppgifterna till företaget',
    en: 'Move your data to the company',
  },
  'become.step': { fi: 'Vaihe {{step}}/2', sv: 'Steg {{step}}/2', en: 'Step {{step}} of 2' },
  'become.number.what': {
    fi: 'Tarkistamme valtuusrekisteristä, että saat toimia yrityksen puolesta.',
    sv: 'Vi kontrollerar i fullmaktsregistret att du får företräda företaget.',
    en: 'We check with the register of mandates that you may act for the company.',
  },
  'become.number': { fi: 'Yrityksen Y-tunnus', sv: 'Företagets FO-nummer', en: 'The company’s business ID' },
  'become.number.hint': { fi: 'Esimerkiksi 0112038-9', sv: 'Till exempel 0112038-9', en: 'For example 0112038-9' },
  'become.number.wrong': {
    fi: 'Y-tunnus ei kelpaa. Tarkista numerot ja tarkistusmerkki.',
    sv: 'FO-numret är fel. Kontrollera siffrorna och kontrolltecknet.',
    en: 'The business ID is not valid. Check the digits and the check digit.',
  },
  'become.next': { fi: 'Jatka', sv: 'Fortsätt', en: 'Continue' },
  'become.back': { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  'become.cancel': { fi: 'Keskeytä', sv: 'Avbryt', en: 'Cancel' },
  'become.look': { fi: 'Tarkista ja siirrä', sv: 'Kontrollera och för över', en: 'Check and move' },
  'become.look.failed': { fi: 'Siirtoa ei voi tehdä', sv: 'Överföringen går inte att göra', en: 'It can’t be moved' },

  'become.follows': { fi: 'Mitä seuraa mukana', sv: 'Vad som följer med', en: 'What comes along' },
  'become.follows.events_one': { fi: '{{count}} tapahtuma', sv: '{{count}} händelse', en: '{{count}} event' },
  'become.follows.events_other': { fi: '{{count}} tapahtumaa', sv: '{{count}} händelser', en: '{{count}} events' },
  'become.follows.nextSteps_one': {
    fi: '{{count}} sovittu askel',
    sv: '{{count}} överenskommet steg',
    en: '{{count}} agreed step',
  },
  'become.follows.nextSteps_other': {
    fi: '{{count}} sovittua askelta',
    sv: '{{count}} överenskomna steg',
    en: '{{count}} agreed steps',
  },
  'become.follows.grants_one': {
    fi: '{{count}} käyttöoikeus',
    sv: '{{count}} åtkomst',
    en: '{{count}} grant of access',
  },
  'become.follows.grants_other': {
    fi: '{{count}} käyttöoikeutta',
    sv: '{{count}} åtkomster',
    en: '{{count}} grants of access',
  },
  'become.follows.contactDetails': { fi: 'yhteystietosi', sv: 'dina kontaktuppgifter', en: 'your contact details' },
  'become.class.public': { fi: 'julkisia', sv: 'offentliga', en: 'public' },
  'become.class.service': { fi: 'palvelutietoja', sv: 'serviceuppgifter', en: 'service records' },
  'become.class.person': { fi: 'henkilötietoja', sv: 'personuppgifter', en: 'personal data' },
  'become.class.aid': { fi: 'tukitietoja', sv: 'stöduppgifter', en: 'state-aid data' },
  'become.class.own': { fi: 'työmuistiinpanoja', sv: 'arbetsanteckningar', en: 'working notes' },
  'become.class.plan': { fi: 'omia tietojasi', sv: 'dina egna uppgifter', en: 'your own data' },
  'become.follows.nothing': {
    fi: 'Sinusta ei ole vielä kirjattu mitään.',
    sv: 'Inget har ännu antecknats om dig.',
    en: 'Nothing has been recorded about you yet.',
  },
  'become.audience': {
    fi: 'Samat näkevät saman kuin ennenkin: {{organisations}}. Kukaan muu ei näe perustamisajastasi enempää kuin nyt.',
    sv: 'Samma ser samma som förut: {{organisations}}. Ingen annan ser mer av tiden före företaget än nu.',
    en: 'The same see the same as before: {{organisations}}. Nobody else sees more of the time before the company than now.',
  },
  'become.audience.nobody': {
    fi: 'Kukaan ei näe perustamisajastasi enempää kuin nyt.',
    sv: 'Ingen ser mer av tiden före företaget än nu.',
    en: 'Nobody sees more of the time before the company than now.',
  },

  'become.shared': {
    fi: 'Mitä yrityksen muut omistajat ja edustajat näkevät ajasta ennen yritystä?',
    sv: 'Vad får företagets andra ägare och företrädare se av tiden före företaget?',
    en: 'What may the company’s other owners and representatives see of the time before the company?',
  },
  'become.shared.none': {
    fi: 'Jos et valitse mitään, he näkevät vain sen, mitä kirjataan tästä eteenpäin.',
    sv: 'Om du inte väljer något ser de bara det som antecknas från och med nu.',
    en: 'If you choose nothing, they see only what is recorded from now on.',
  },
  'become.section.basic': { fi: 'Omat yhteystietoni', sv: 'Mina kontaktuppgifter', en: 'My contact details' },
  'become.section.events': {
    fi: 'Tapahtumat ja sovitut askeleet',
    sv: 'Händelser och överenskomna steg',
    en: 'Events and agreed steps',
  },
  'become.section.contacts': { fi: 'Yhteyshenkilöt', sv: 'Kontaktpersoner', en: 'Contact persons' },
  'become.section.count_one': { fi: '{{count}} kohta', sv: '{{count}} post', en: '{{count}} item' },
  'become.section.count_other': { fi: '{{count}} kohtaa', sv: '{{count}} poster', en: '{{count}} items' },

  'become.register': {
    fi: 'Rekisteri tietää yrityksestä jo',
    sv: 'Registret känner redan till företaget',
    en: 'The register already knows the company',
  },
  'become.register.what_one': {
    fi: 'Nämä tiedot tulevat rekisteristä, ja sen {{count}} tapahtuma liittyy samalle aikajanalle.',
    sv: 'De här uppgifterna kommer från registret, och dess {{count}} händelse kommer med på samma tidslinje.',
    en: 'These come from the register, and its {{count}} event joins the same timeline.',
  },
  'become.register.what_other': {
    fi: 'Nämä tiedot tulevat rekisteristä, ja sen {{count}} tapahtumaa liittyy samalle aikajanalle.',
    sv: 'De här uppgifterna kommer från registret, och dess {{count}} händelser kommer med på samma tidslinje.',
    en: 'These come from the register, and its {{count}} events join the same timeline.',
  },
  'become.register.facts': {
    fi: 'Nämä tiedot tulevat rekisteristä.',
    sv: 'De här uppgifterna kommer från registret.',
    en: 'These come from the register.',
  },
  'become.register.missing': {
    fi: 'Rekisteri ei vielä tunne yritystä. Kirjoita nimi, muut tiedot tulevat rekisteristä myöhemmin.',
    sv: 'Registret känner ännu inte till företaget. Skriv namnet, resten kommer från registret senare.',
    en: 'The register doesn’t know the company yet. Write its name, the rest comes from the register later.',
  },
  'become.field': { fi: 'Tieto', sv: 'Uppgift', en: 'Fact' },
  'become.before': { fi: 'Nyt', sv: 'Nu', en: 'Now' },
  'become.after': { fi: 'Siirron jälkeen', sv: 'Efteråt', en: 'Afterwards' },
  'become.field.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'become.field.businessId': { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  'become.field.form': { fi: 'Yritysmuoto', sv: 'Företagsform', en: 'Company form' },
  'become.field.municipality': { fi: 'Kotikunta', sv: 'Hemkommun', en: 'Municipality' },
  'become.field.industry': { fi: 'Toimiala', sv: 'Bransch', en: 'Industry' },
  'become.field.status': { fi: 'Tila', sv: 'Status', en: 'Status' },
  'become.field.address': { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  'become.name': { fi: 'Yrityksen nimi', sv: 'Företagets namn', en: 'The company’s name' },
  'become.name.missing': {
    fi: 'Kirjoita yrityksen nimi.',
    sv: 'Skriv företagets namn.',
    en: 'Write the company’s name.',
  },
  'become.undo': {
    fi: 'Voit perua siirron {{days}} päivän ajan.',
    sv: 'Du kan ångra överföringen i {{days}} dagar.',
    en: 'You can undo this for {{days}} days.',
  },
  'become.do': { fi: 'Siirrä tiedot yritykselle', sv: 'För över till företaget', en: 'Move my data to the company' },
  'become.done': {
    fi: 'Tietosi ovat nyt yrityksellä {{name}}',
    sv: 'Dina uppgifter finns nu hos {{name}}',
    en: 'Your data is now with {{name}}',
  },
  'become.failed': { fi: 'Tietoja ei siirretty', sv: 'Uppgifterna fördes inte över', en: 'Nothing was moved' },
  'become.notFounder': {
    fi: 'Tämä on yrittäjäksi aikovalle',
    sv: 'Den här sidan är för blivande företagare',
    en: 'This is for founders',
  },
  'become.notFounder.how': {
    fi: 'Vaihda, kenen puolesta asioit, jos haluat siirtää omat tietosi yritykselle.',
    sv: 'Byt vem du uträttar ärenden för om du vill föra över egna uppgifter till ett företag.',
    en: 'Change for whom you act, if you want to move data of your own to a company.',
  },
})
