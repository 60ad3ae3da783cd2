import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The timeline: what happened, when, and what is kept from whom. */
export const eventsTexts = defineTexts({
  'events.channel.call': { fi: 'Puhelu', sv: 'Samtal', en: 'Call' },
  'events.channel.meeting': { fi: 'Tapaaminen', sv: 'Möte', en: 'Meeting' },
  'events.channel.visit': { fi: 'Käynti', sv: 'Besök', en: 'Visit' },
  'events.channel.email': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'events.channel.chat': { fi: 'Chat', sv: 'Chatt', en: 'Chat' },
  'events.channel.web': { fi: 'Verkko', sv: 'Webb', en: 'Web' },

  'events.topic.founding': { fi: 'Perustaminen', sv: 'Att starta företag', en: 'Starting up' },
  'events.topic.financing': { fi: 'Rahoitus', sv: 'Finansiering', en: 'Financing' },
  'events.topic.growth': { fi: 'Kasvu', sv: 'Tillväxt', en: 'Growth' },
  'events.topic.internationalisation': {
    fi: 'Kansainvälistyminen',
    sv: 'Internationalisering',
    en: 'Going international',
  },
  'events.topic.recruitment': { fi: 'Rekrytointi', sv: 'Rekrytering', en: 'Recruitment' },
  'events.topic.competence': { fi: 'Osaaminen', sv: 'Kompetens', en: 'Skills' },
  'events.topic.development': { fi: 'Kehittäminen', sv: 'Utveckling', en: 'Development' },
  'events.topic.digitalisation': { fi: 'Digitalisaatio', sv: 'Digitalisering', en: 'Digitalisation' },
  'events.topic.sustainability': { fi: 'Vastuullisuus', sv: 'Hållbarhet', en: 'Sustainability' },
  'events.topic.ownerChange': { fi: 'Omistajanvaihdos', sv: 'Ägarskifte', en: 'Change of owner' },
  'events.topic.difficulties': { fi: 'Talousvaikeudet', sv: 'Ekonomiska svårigheter', en: 'Financial difficulties' },
  'events.topic.permits': { fi: 'Luvat', sv: 'Tillstånd', en: 'Permits' },
  'events.topic.other': { fi: 'Muu aihe', sv: 'Annat ämne', en: 'Other topic' },

  'events.timeline.title': { fi: 'Aikajana', sv: 'Tidslinje', en: 'Timeline' },
  'events.timeline.loading': { fi: 'Aikajanaa haetaan', sv: 'Tidslinjen hämtas', en: 'Fetching the timeline' },
  'events.timeline.end': {
    fi: 'Aikajanan alku: vanhempaa ei ole.',
    sv: 'Tidslinjen börjar här: inget äldre finns.',
    en: 'The timeline starts here: there is nothing older.',
  },
  'events.timeline.empty.title': {
    fi: 'Tästä yrityksestä ei ole vielä kirjauksia',
    sv: 'Inga anteckningar om det här företaget ännu',
    en: 'Nothing has been recorded about this company yet',
  },
  'events.timeline.empty.canLog': {
    fi: 'Puhelut, tapaamiset ja rekisterin muutokset tulevat tähän järjestykseen, uusin ensin. Aloita kirjaamalla ensimmäinen yhteydenotto.',
    sv: 'Samtal, möten och registerändringar samlas här, de senaste först. Börja med att anteckna den första kontakten.',
    en: 'Calls, meetings and changes in the register gather here, the latest first. Begin by logging the first contact.',
  },
  'events.timeline.empty.canOnlyRead': {
    fi: 'Kun jokin sinulle näkyvä tapahtuu, se tulee tähän, uusin ensin.',
    sv: 'När något som du får se händer, visas det här, det senaste först.',
    en: 'When something happens that you may see, it appears here, the latest first.',
  },
  'events.timeline.empty.ownTitle': {
    fi: 'Yrityksestäsi ei ole vielä kirjauksia',
    sv: 'Inget har ännu antecknats om ditt företag',
    en: 'Nothing has been recorded about your company yet',
  },
  'events.timeline.empty.own': {
    fi: 'Kun joku neuvoo sinua, kirjaus tulee tähän heti. Näet aina, kuka sen teki ja kenelle se näkyy.',
    sv: 'När någon ger dig råd visas anteckningen här genast. Du ser alltid vem som gjorde den och för vem den syns.',
    en: 'When somebody advises you, the record appears here at once. You always see who made it and who can see it.',
  },
  'events.timeline.noMatch.title': {
    fi: 'Mikään tapahtuma ei vastaa rajausta',
    sv: 'Ingen händelse motsvarar urvalet',
    en: 'No event matches the filters',
  },
  'events.timeline.noMatch.text': {
    fi: 'Poista jokin rajaus, niin näet enemmän.',
    sv: 'Ta bort någon begränsning för att se mer.',
    en: 'Remove a filter to see more.',
  },
  'events.timeline.failed.title': {
    fi: 'Aikajanaa ei saatu haettua',
    sv: 'Tidslinjen kunde inte hämtas',
    en: 'The timeline could not be fetched',
  },
  'events.timeline.moreFailed': {
    fi: 'Vanhempia tapahtumia ei saatu haettua.',
    sv: 'Äldre händelser kunde inte hämtas.',
    en: 'Older events could not be fetched.',
  },
  'events.timeline.arrived': {
    fi: 'Uusi tapahtuma: {{what}}',
    sv: 'Ny händelse: {{what}}',
    en: 'New event: {{what}}',
  },
  'events.timeline.arrivedMany': {
    fi: '{{count}} uutta tapahtumaa',
    sv: '{{count}} nya händelser',
    en: '{{count}} new events',
  },
  'events.timeline.showNewest': { fi: 'Näytä uusin', sv: 'Visa den senaste', en: 'Show the latest' },

  'events.event.contact': {
    fi: '{{channel}}: {{subject}}',
    sv: '{{channel}}: {{subject}}',
    en: '{{channel}}: {{subject}}',
  },
  'events.event.by': {
    fi: '{{name}}, {{organisation}}',
    sv: '{{name}}, {{organisation}}',
    en: '{{name}}, {{organisation}}',
  },
  'events.event.byRegister': {
    fi: 'Patentti- ja rekisterihallitus',
    sv: 'Patent- och registerstyrelsen',
    en: 'Finnish Patent and Registration Office',
  },
  'events.event.who': { fi: 'Mukana: {{names}}', sv: 'Med: {{names}}', en: 'With: {{names}}' },
  'events.event.organisations': {
    fi: 'Mukana myös: {{organisations}}',
    sv: 'Också med: {{organisations}}',
    en: 'Also took part: {{organisations}}',
  },
  'events.event.recordedLater': {
    fi: 'Kirjattu {{when}}',
    sv: 'Antecknat {{when}}',
    en: 'Recorded {{when}}',
  },
  'events.event.showAll': { fi: 'Näytä koko teksti', sv: 'Visa hela texten', en: 'Show the whole text' },
  'events.event.showLess': { fi: 'Näytä vähemmän', sv: 'Visa mindre', en: 'Show less' },
  'events.event.ownNote': {
    fi: 'Oma muistiinpano: näkyy vain organisaatiossasi',
    sv: 'Egen arbetsanteckning: syns bara i din organisation',
    en: 'Own working note: seen in your organisation only',
  },
  'events.event.withheld': {
    fi: 'Muille 10 §:n viranomaisille ei anneta sisältöä (6 §): {{reason}}. Tarkistetaan {{day}}.',
    sv: 'Innehållet ges inte till andra myndigheter i 10 § (6 §): {{reason}}. Ses över {{day}}.',
    en: 'The content is not given to other section 10 authorities (section 6): {{reason}}. Reviewed {{day}}.',
  },
  'events.event.withheldToCustomer': {
    fi: 'Vain sinä ja kirjaaja näette tämän. Muille viranomaisille sisältöä ei anneta (6 §).',
    sv: 'Bara du och den som antecknade ser detta. Innehållet ges inte till andra myndigheter (6 §).',
    en: 'Only you and the one who recorded this can see it. Other authorities are not given the content (section 6).',
  },

  'events.corrected.tag': { fi: 'Korjattu', sv: 'Rättad', en: 'Corrected' },
  'events.corrected.show': { fi: 'Näytä korjaus', sv: 'Visa rättelsen', en: 'Show the correction' },
  'events.correction.of': {
    fi: 'Korjaa kirjausta {{day}}. Syy: {{reason}}',
    sv: 'Rättar anteckningen {{day}}. Orsak: {{reason}}',
    en: 'Corrects the record of {{day}}. Reason: {{reason}}',
  },
  'events.correction.ofUnknown': {
    fi: 'Korjaa aiempaa kirjausta. Syy: {{reason}}',
    sv: 'Rättar en tidigare anteckning. Orsak: {{reason}}',
    en: 'Corrects an earlier record. Reason: {{reason}}',
  },
  'events.correction.showOriginal': { fi: 'Näytä alkuperäinen', sv: 'Visa den ursprungliga', en: 'Show the original' },
  'events.correction.open': { fi: 'Korjaa kirjausta', sv: 'Rätta anteckningen', en: 'Correct this record' },
  'events.correction.title': { fi: 'Korjaa kirjausta', sv: 'Rätta anteckningen', en: 'Correct this record' },
  'events.correction.explanation': {
    fi: 'Alkuperäinen jää näkyviin korjattuna. Tämä teksti tulee sen tilalle.',
    sv: 'Den ursprungliga anteckningen finns kvar som rättad. Den här texten träder i dess ställe.',
    en: 'The original stays visible as corrected. This text takes its place.',
  },
  'events.correction.reason': { fi: 'Miksi korjaat', sv: 'Varför rättar du', en: 'Why you correct it' },
  'events.correction.reasonHint': {
    fi: 'Syy näkyy kaikille, jotka näkevät kirjauksen.',
    sv: 'Orsaken syns för alla som ser anteckningen.',
    en: 'The reason is seen by everyone who sees the record.',
  },
  'events.correction.save': { fi: 'Tallenna korjaus', sv: 'Spara rättelsen', en: 'Save the correction' },
  'events.correction.saved': {
    fi: 'Korjaus on tallennettu.',
    sv: 'Rättelsen har sparats.',
    en: 'The correction is saved.',
  },

  'events.nextStep.open': { fi: 'Seuraava askel: {{text}}', sv: 'Nästa steg: {{text}}', en: 'Next step: {{text}}' },
  'events.nextStep.done': { fi: 'Valmis: {{text}}', sv: 'Klart: {{text}}', en: 'Done: {{text}}' },
  'events.nextStep.dropped': { fi: 'Jätettiin pois: {{text}}', sv: 'Slopades: {{text}}', en: 'Dropped: {{text}}' },
  'events.nextStep.due': { fi: 'Määräpäivä {{day}}', sv: 'Senast {{day}}', en: 'Due {{day}}' },

  'events.change.title': { fi: 'Rekisteritieto muuttui', sv: 'Registeruppgift ändrades', en: 'Register data changed' },
  'events.change.from': {
    fi: '{{field}} muuttui: {{before}} → {{after}}',
    sv: '{{field}} ändrades: {{before}} → {{after}}',
    en: '{{field}} changed: {{before}} → {{after}}',
  },
  'events.change.added': { fi: '{{field}}: {{after}}', sv: '{{field}}: {{after}}', en: '{{field}}: {{after}}' },
  'events.change.removed': {
    fi: '{{field}} poistui: {{before}}',
    sv: '{{field}} togs bort: {{before}}',
    en: '{{field}} removed: {{before}}',
  },
  'events.change.yes': { fi: 'kyllä', sv: 'ja', en: 'yes' },
  'events.change.no': { fi: 'ei', sv: 'nej', en: 'no' },

  'events.trace.one': { fi: 'Yhteydenotto {{month}}', sv: 'Kontakt {{month}}', en: 'A contact {{month}}' },
  'events.trace.many': {
    fi: '{{count}} yhteydenottoa {{month}}',
    sv: '{{count}} kontakter {{month}}',
    en: '{{count}} contacts {{month}}',
  },
  'events.trace.why': {
    fi: 'Sisällön antamisesta päättää kirjaaja (6 §)',
    sv: 'Den som antecknat avgör om innehållet lämnas ut (6 §)',
    en: 'Whoever recorded it decides whether to give the content (section 6)',
  },
  'events.trace.ask': {
    fi: 'Kirjaaja on jokin muu organisaatio. Kysy asiasta asiakkaalta: hän näkee kirjauksen ja kirjaajan.',
    sv: 'Anteckningen är gjord av en annan organisation. Fråga kunden: hen ser både anteckningen och vem som gjort den.',
    en: 'Another organisation recorded it. Ask the customer, who sees both the record and who made it.',
  },
})
