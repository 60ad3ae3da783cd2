import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The adviser's side: founders met, and a founder's page. */
export const advisersFoundersTexts = defineTexts({
  'founders.title': { fi: 'Yrittäjäksi aikovat', sv: 'Blivande företagare', en: 'Founders' },
  'founders.what': {
    fi: 'Yrittäjäksi aikovat, jotka organisaatiosi on tavannut tai jotka ovat antaneet teille käyttöoikeuden.',
    sv: 'Blivande företagare som din organisation har träffat eller som har gett er åtkomst.',
    en: 'Founders whom your organisation has met, or who have given you access.',
  },
  'founders.search': {
    fi: 'Etsi nimellä, sähköpostilla tai puhelinnumerolla',
    sv: 'Sök med namn, e-post eller telefonnummer',
    en: 'Find by name, e-mail or phone number',
  },
  'founders.clear': { fi: 'Tyhjennä haku', sv: 'Töm sökningen', en: 'Clear the search' },
  'founders.loading': { fi: 'Haetaan yrittäjäksi aikovia', sv: 'Hämtar blivande företagare', en: 'Fetching founders' },
  'founders.failed': {
    fi: 'Yrittäjäksi aikovia ei saatu haettua',
    sv: 'De blivande företagarna kunde inte hämtas',
    en: 'Founders could not be fetched',
  },
  'founders.empty': {
    fi: 'Ette ole vielä tavanneet yrittäjäksi aikovia',
    sv: 'Ni har inte träffat någon ännu',
    en: 'You have met no founders yet',
  },
  'founders.empty.how': {
    fi: 'Pyydä asiakasta lukemaan koodi omalta sivultaan, tai kirjaa hänet uutena.',
    sv: 'Be personen läsa upp en kod från sin egen sida, eller anteckna hen som ny.',
    en: 'Ask the founder to read out a code from their own page, or record them as new.',
  },
  'founders.none': { fi: 'Tällä haulla ei löydy ketään', sv: 'Sökningen gav inget resultat', en: 'Nobody found' },
  'founders.none.how': {
    fi: 'Näet täällä vain ne, jotka organisaatiosi on tavannut. Pyydä koodi tai kirjaa uutena.',
    sv: 'Här ser du bara dem som din organisation har träffat. Be om en kod eller anteckna som ny.',
    en: 'You see only those whom your organisation has met. Ask for a code, or record as new.',
  },
  'founders.more': { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  'founders.isCompany': { fi: 'On nyt yritys', sv: 'Är nu ett företag', en: 'Now a company' },

  'founders.code': { fi: 'Asiakas lukee koodin', sv: 'Personen läser upp en kod', en: 'The founder reads out a code' },
  'founders.code.what': {
    fi: 'Pyydä häntä avaamaan oma sivunsa ja lukemaan koodi ääneen.',
    sv: 'Be hen öppna sin egen sida och läsa upp koden.',
    en: 'Ask them to open their own page and read the code aloud.',
  },
  'founders.code.label': { fi: 'Koodi', sv: 'Kod', en: 'Code' },
  'founders.code.hint': {
    fi: '8 merkkiä, esimerkiksi AEHJ 2346',
    sv: '8 tecken, till exempel AEHJ 2346',
    en: '8 characters, for example AEHJ 2346',
  },
  'founders.code.do': { fi: 'Avaa koodilla', sv: 'Öppna med koden', en: 'Open by code' },
  'founders.code.wrong': {
    fi: 'Koodissa on kahdeksan merkkiä. Pyydä lukemaan se uudelleen.',
    sv: 'Koden har åtta tecken. Be att få den uppläst igen.',
    en: 'A code has eight characters. Ask to have it read out again.',
  },
  'founders.code.met': {
    fi: '{{name}} löytyy nyt luettelostanne',
    sv: '{{name}} finns nu bland era blivande företagare',
    en: '{{name}} is now among your founders',
  },

  'founders.new': { fi: 'Kirjaa uutena', sv: 'Anteckna som ny', en: 'Record as new' },
  'founders.new.what': {
    fi: 'Kun asiakkaalla ei ole koodia. Hän voi myöhemmin ottaa tiedot omikseen.',
    sv: 'När hen inte har någon kod. Personen kan senare ta över uppgifterna.',
    en: 'When they have no code. They can take the record as their own later.',
  },
  'founders.new.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'founders.new.email': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'founders.new.phone': { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  'founders.new.optional': { fi: 'vapaaehtoinen', sv: 'frivilligt', en: 'optional' },
  'founders.new.do': { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  'founders.new.nameMissing': { fi: 'Kirjoita nimi.', sv: 'Skriv namnet.', en: 'Write the name.' },
  'founders.new.saved': { fi: '{{name}} on kirjattu', sv: '{{name}} har antecknats', en: '{{name}} is recorded' },
  'founders.refused': { fi: 'Tarkista tiedot', sv: 'Kontrollera uppgifterna', en: 'Check what you wrote' },

  'founders.page.tag': { fi: 'Yrittäjäksi aikova', sv: 'Blivande företagare', en: 'Founder' },
  'founders.page.missing': { fi: 'Asiakasta ei löydy', sv: 'Kunden hittas inte', en: 'No such customer' },
  'founders.page.failed': {
    fi: 'Asiakasta ei saatu avattua',
    sv: 'Kunden kunde inte öppnas',
    en: 'The customer could not be opened',
  },
  'founders.page.basis': {
    fi: 'Löydät hänet, koska organisaatiosi on tavannut hänet. Näet oman organisaatiosi kirjaukset. Muiden kirjaukset avautuvat vain asiakkaan luvalla.',
    sv: 'Du hittar personen eftersom din organisation har träffat hen. Du ser din egen organisations anteckningar. Andras öppnas bara med kundens tillstånd.',
    en: 'You find this person because your organisation has met them. You see your own organisation’s records. What others have recorded opens only with the customer’s permission.',
  },
  'founders.page.back': { fi: 'Yrittäjäksi aikoviin', sv: 'Till blivande företagare', en: 'To founders' },
  'founders.page.timeline': { fi: 'Tapahtumat', sv: 'Händelser', en: 'Events' },
  'founders.page.details': { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  'founders.page.details.closed': {
    fi: 'Yhteystietoja ei ole, tai ne eivät ole teille avoinna.',
    sv: 'Kontaktuppgifter saknas eller är inte öppna för er.',
    en: 'There are no contact details, or they are not open to you.',
  },
  'founders.page.unclaimed': {
    fi: 'Henkilö ei ole vielä ottanut tietoja omikseen',
    sv: 'Personen har ännu inte tagit över uppgifterna',
    en: 'The person has not taken this record as their own yet',
  },
  'founders.page.unclaimed.what': {
    fi: 'Anna hänelle koodi. Hän kirjautuu omalle sivulleen ja liittää nämä tiedot itselleen.',
    sv: 'Ge personen en kod. Hen loggar in på sin egen sida och fogar uppgifterna till sig själv.',
    en: 'Give them a code. They sign in to their own page and join this record to themself.',
  },
  'founders.page.claimCode': {
    fi: 'Tee koodi henkilölle',
    sv: 'Skapa en kod åt personen',
    en: 'Make a code for the person',
  },
})
