import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The founder's own home: the record, the code for an adviser, and what was joined. */
export const foundersTexts = defineTexts({
  'founder.title': { fi: 'Yrityksesi alku', sv: 'Början på ditt företag', en: 'The start of your company' },
  'founder.home.who': {
    fi: '{{name}} · yrittäjäksi aikova',
    sv: '{{name}} · blivande företagare',
    en: '{{name}} · founder-to-be',
  },
  'founder.begin': { fi: 'Aloita yrityksesi täältä', sv: 'Börja ditt företag här', en: 'Start your company here' },
  'founder.begin.what': {
    fi: 'Saat oman sivun jo ennen Y-tunnusta. Siihen kertyy, mitä neuvojien kanssa sovitaan, ja sinä päätät, kuka sen näkee. Kun yritys syntyy, tiedot siirtyvät sen mukana.',
    sv: 'Du får en egen sida redan före FO-numret. Där samlas det ni kommer överens om med rådgivarna, och du bestämmer vem som ser det. När företaget bildas följer uppgifterna med.',
    en: 'You get a page of your own before there is a business ID. It gathers what you agree with advisers, and you decide who sees it. When the company is born, everything comes along.',
  },
  'founder.begin.do': { fi: 'Avaa oma sivu', sv: 'Öppna en egen sida', en: 'Open my page' },
  'founder.begin.failed': {
    fi: 'Sivua ei saatu avattua',
    sv: 'Sidan kunde inte öppnas',
    en: 'The page could not be opened',
  },

  'founder.code': { fi: 'Koodi neuvojalle', sv: 'Kod till rådgivaren', en: 'A code for an adviser' },
  'founder.code.what': {
    fi: 'Kun soitat tai tulet neuvontaan, lue koodi ääneen. Neuvoja löytää sinut sen jälkeen nimellä.',
    sv: 'Läs upp koden när du ringer eller kommer till rådgivningen. Sedan hittar rådgivaren dig med namn.',
    en: 'When you call or come for advice, read the code aloud. From then on the adviser finds you by name.',
  },
  'founder.code.make': { fi: 'Näytä koodi', sv: 'Visa en kod', en: 'Show a code' },
  'founder.code.again': { fi: 'Uusi koodi', sv: 'Ny kod', en: 'New code' },
  'founder.code.yours': { fi: 'Koodisi', sv: 'Din kod', en: 'Your code' },
  'founder.code.left_one': {
    fi: 'Voimassa vielä {{count}} minuutin',
    sv: 'Gäller ännu {{count}} minut',
    en: 'Valid for {{count}} more minute',
  },
  'founder.code.left_other': {
    fi: 'Voimassa vielä {{count}} minuuttia',
    sv: 'Gäller ännu {{count}} minuter',
    en: 'Valid for {{count}} more minutes',
  },
  'founder.code.over': { fi: 'Koodi on vanhentunut', sv: 'Koden har gått ut', en: 'The code has expired' },
  'founder.code.once': {
    fi: 'Koodi toimii yhden kerran.',
    sv: 'Koden fungerar en gång.',
    en: 'The code works once.',
  },
  'founder.code.failed': {
    fi: 'Koodia ei saatu tehtyä',
    sv: 'Koden kunde inte skapas',
    en: 'The code could not be made',
  },
  'founder.metBy': { fi: 'Sinut on tavannut', sv: 'Du har träffat', en: 'You have met' },
  'founder.metBy.none': {
    fi: 'Yksikään organisaatio ei vielä löydä sinua täältä.',
    sv: 'Ingen organisation hittar dig här ännu.',
    en: 'No organisation finds you here yet.',
  },

  'founder.claim': {
    fi: 'Sain koodin neuvojalta',
    sv: 'Jag fick en kod av en rådgivare',
    en: 'I got a code from an adviser',
  },
  'founder.claim.what': {
    fi: 'Jos neuvoja kirjasi sinut ennen kuin sinulla oli tämä sivu, hänen kirjauksensa liitetään omiin tietoihisi.',
    sv: 'Om rådgivaren antecknade dig innan du hade den här sidan fogas anteckningarna till dina egna uppgifter.',
    en: 'If the adviser recorded you before you had this page, what they recorded is joined to your own data.',
  },
  'founder.claim.code': { fi: 'Neuvojan antama koodi', sv: 'Koden från rådgivaren', en: 'The adviser’s code' },
  'founder.claim.do': { fi: 'Liitä tietoihini', sv: 'Foga till mina uppgifter', en: 'Join to my data' },
  'founder.claim.done_one': {
    fi: '{{count}} tapahtuma liitettiin tietoihisi',
    sv: '{{count}} händelse fogades till dina uppgifter',
    en: '{{count}} event joined your data',
  },
  'founder.claim.done_other': {
    fi: '{{count}} tapahtumaa liitettiin tietoihisi',
    sv: '{{count}} händelser fogades till dina uppgifter',
    en: '{{count}} events joined your data',
  },

  'founder.company': { fi: 'Kun saat Y-tunnuksen', sv: 'När du får FO-nummer', en: 'When you get a business ID' },
  'founder.company.what': {
    fi: 'Yritys rekisteröidään Yritys- ja yhteisötietojärjestelmässä. Kun sinulla on Y-tunnus, siirrä tietosi yritykselle: kaikki seuraa mukana, ja siirron voi perua.',
    sv: 'Företaget registreras i Företags- och organisationsdatasystemet. När du har ett FO-nummer för du över uppgifterna till företaget: allt följer med, och överföringen kan ångras.',
    en: 'A company is registered in the Business Information System. Once you have a business ID, move your data to the company: everything comes along, and it can be undone.',
  },
  'founder.company.do': {
    fi: 'Siirrä tiedot yritykselle',
    sv: 'För över till företaget',
    en: 'Move my data to the company',
  },
  'founder.how.link': {
    fi: 'Rekisteröi yritys: ytj.fi',
    sv: 'Registrera företaget: ytj.fi',
    en: 'Register a company: ytj.fi',
  },

  'founder.merges': { fi: 'Tiedot on yhdistetty', sv: 'Uppgifter har slagits samman', en: 'Data has been joined' },
  'founder.merges.company': {
    fi: 'Siirsit tietosi yritykselle {{name}} ({{businessId}}). Voit perua siirron {{day}} asti.',
    sv: 'Du förde över dina uppgifter till {{name}} ({{businessId}}). Du kan ångra det till och med {{day}}.',
    en: 'You moved your data to {{name}} ({{businessId}}). You can undo it until {{day}}.',
  },
  'founder.merges.claim': {
    fi: 'Liitit tietoihisi neuvojan kirjaamat tiedot ({{name}}). Voit perua sen {{day}} asti.',
    sv: 'Du fogade till en rådgivares anteckningar ({{name}}). Du kan ångra det till och med {{day}}.',
    en: 'You joined what an adviser had recorded ({{name}}). You can undo it until {{day}}.',
  },
  'founder.merges.undo': { fi: 'Peru yhdistäminen', sv: 'Ångra sammanslagningen', en: 'Undo the joining' },
  'founder.merges.sure': {
    fi: 'Perutaanko varmasti? Molemmat tiedot palaavat ennalleen. Tapahtumat jäävät sinne, minne ne kirjattiin.',
    sv: 'Vill du ångra? Båda återgår till vad de var. Händelserna stannar där de antecknades.',
    en: 'Undo it? Both become what they were. Events stay where they were recorded.',
  },
  'founder.merges.keep': { fi: 'Älä peru', sv: 'Ångra inte', en: 'Keep it' },
  'founder.merges.undone': {
    fi: 'Yhdistäminen on peruttu',
    sv: 'Sammanslagningen är ångrad',
    en: 'The joining is undone',
  },
})
