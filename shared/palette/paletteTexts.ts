import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The command palette: every action that the viewer may do, found by typing. */
export const paletteTexts = defineTexts({
  'palette.title': { fi: 'Komennot', sv: 'Kommandon', en: 'Commands' },
  'palette.type': { fi: 'Kirjoita, mitä haluat tehdä', sv: 'Skriv vad du vill göra', en: 'Type what you want to do' },
  'palette.type.company': {
    fi: 'Yrityksen nimi tai Y-tunnus',
    sv: 'Företagets namn eller FO-nummer',
    en: 'Name or business ID of the company',
  },
  'palette.type.matter': {
    fi: 'Asian tai asiakkaan nimi',
    sv: 'Ärendets eller kundens namn',
    en: 'Name of the matter or the customer',
  },
  'palette.results': { fi: 'Vaihtoehdot', sv: 'Alternativ', en: 'Choices' },
  'palette.nothing': {
    fi: 'Mikään ei vastaa kirjoittamaasi. Kokeile toista sanaa.',
    sv: 'Inget motsvarar det du skrev. Pröva ett annat ord.',
    en: 'Nothing fits what you typed. Try another word.',
  },
  'palette.typeMore': {
    fi: 'Kirjoita vähintään kaksi kirjainta.',
    sv: 'Skriv minst två bokstäver.',
    en: 'Type at least two letters.',
  },
  'palette.fetching': { fi: 'Haetaan', sv: 'Hämtas', en: 'Fetching' },
  'palette.failed': {
    fi: 'Vaihtoehtoja ei saatu haettua. Kirjoita uudelleen.',
    sv: 'Alternativen kunde inte hämtas. Skriv på nytt.',
    en: 'The choices could not be fetched. Type again.',
  },
  'palette.back': { fi: 'Kaikki komennot', sv: 'Alla kommandon', en: 'All commands' },
  'palette.group.do': { fi: 'Tee', sv: 'Gör', en: 'Do' },
  'palette.group.page': { fi: 'Tällä sivulla', sv: 'På den här sidan', en: 'On this page' },
  'palette.group.companies': { fi: 'Yritykset', sv: 'Företag', en: 'Companies' },
  'palette.group.go': { fi: 'Siirry', sv: 'Gå till', en: 'Go to' },
  'palette.group.me': { fi: 'Omat valinnat', sv: 'Egna val', en: 'My choices' },
  'palette.quick': { fi: 'Kirjaa puhelu ja ohjaa', sv: 'Anteckna samtal och hänvisa', en: 'Log a call and refer' },
  'palette.log': {
    fi: 'Kirjaa yhteydenotto asiakkaalle',
    sv: 'Anteckna en kontakt med en kund',
    en: 'Log a contact with a customer',
  },
  'palette.open': {
    fi: 'Avaa asia asiakkaalle',
    sv: 'Öppna ett ärende för en kund',
    en: 'Open a matter for a customer',
  },
  'palette.refer': {
    fi: 'Ohjaa tai siirrä oma asia',
    sv: 'Hänvisa eller överför ett eget ärende',
    en: 'Refer or transfer a matter of mine',
  },
  'palette.take': {
    fi: 'Ota asia tiimin jonosta',
    sv: 'Ta ett ärende ur teamets kö',
    en: 'Take a matter from the team’s queue',
  },
  'palette.mine': { fi: 'Omat asiani', sv: 'Mina ärenden', en: 'My matters' },
  'palette.waiting': {
    fi: 'Ohjaukset, jotka odottavat minua',
    sv: 'Hänvisningar som väntar på mig',
    en: 'Hand-offs that wait for me',
  },
  'palette.meet': { fi: 'Tapaa yrittäjäksi aikova', sv: 'Träffa en blivande företagare', en: 'Meet a founder' },
  'palette.absence': { fi: 'Merkitse poissaolo', sv: 'Anteckna frånvaro', en: 'Enter an absence' },
  'palette.makeTeam': {
    fi: 'Tee tai muuta tiimiä',
    sv: 'Bilda eller ändra ett team',
    en: 'Make or change a team',
  },
  'palette.makeService': {
    fi: 'Tee tai muuta palvelua',
    sv: 'Skapa eller ändra en tjänst',
    en: 'Make or change a service',
  },
  'palette.askHelp': { fi: 'Pyydä apua yritykselle', sv: 'Be om hjälp till företaget', en: 'Ask for help' },
  'palette.addPerson': {
    fi: 'Lisää henkilö organisaatioon',
    sv: 'Lägg till en person i organisationen',
    en: 'Add a person to the organisation',
  },
  'palette.giveAccess': {
    fi: 'Anna käyttöoikeus tietoihini',
    sv: 'Ge åtkomst till mina uppgifter',
    en: 'Give access to my data',
  },
  'palette.becomeCompany': {
    fi: 'Yritykseni on perustettu',
    sv: 'Mitt företag är grundat',
    en: 'My company is founded',
  },
  'palette.actFor': {
    fi: 'Toimi: {{name}} ({{capacity}})',
    sv: 'Agera för: {{name}} ({{capacity}})',
    en: 'Act for: {{name}} ({{capacity}})',
  },
  'palette.language': {
    fi: 'Vaihda kieli: {{language}}',
    sv: 'Byt språk: {{language}}',
    en: 'Change the language: {{language}}',
  },
})
