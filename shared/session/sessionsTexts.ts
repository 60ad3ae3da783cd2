import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The page of one's own sessions. */
export const sessionsTexts = defineTexts({
  'sessions.title': { fi: 'Kirjautumisesi', sv: 'Dina inloggningar', en: 'Your sign-ins' },
  'sessions.what': {
    fi: 'Näissä selaimissa olet nyt kirjautuneena. Kirjautuminen päättyy tunnin käyttämättömyyden jälkeen ja viimeistään kahdessatoista tunnissa.',
    sv: 'I de här webbläsarna är du inloggad just nu. En inloggning upphör efter en timme utan användning och senast efter tolv timmar.',
    en: 'You are signed in on these browsers now. A sign-in ends after an hour without use, and after twelve hours at the latest.',
  },
  'sessions.device.unknown': { fi: 'Tuntematon selain', sv: 'Okänd webbläsare', en: 'Unknown browser' },
  'sessions.current': { fi: 'Tämä selain', sv: 'Den här webbläsaren', en: 'This browser' },
  'sessions.times': {
    fi: 'Kirjauduttu {{started}}, käytetty viimeksi {{seen}}',
    sv: 'Inloggad {{started}}, senast använd {{seen}}',
    en: 'Signed in {{started}}, last used {{seen}}',
  },
  'sessions.end': { fi: 'Kirjaa ulos', sv: 'Logga ut', en: 'Sign out' },
  'sessions.ended': { fi: 'Kirjautuminen päätettiin', sv: 'Inloggningen avslutades', en: 'Signed out there' },
  'sessions.endOthers': {
    fi: 'Kirjaa ulos kaikista muista',
    sv: 'Logga ut överallt annars',
    en: 'Sign out everywhere else',
  },
  'sessions.endedOthers_one': {
    fi: 'Yksi kirjautuminen päätettiin',
    sv: 'En inloggning avslutades',
    en: 'Signed out in one other browser',
  },
  'sessions.endedOthers_other': {
    fi: '{{count}} kirjautumista päätettiin',
    sv: '{{count}} inloggningar avslutades',
    en: 'Signed out in {{count}} other browsers',
  },
  'sessions.only': {
    fi: 'Et ole kirjautuneena muualla. Jos näet täällä kirjautumisen, jota et tunne, päätä se tästä.',
    sv: 'Du är inte inloggad någon annanstans. Om du här ser en inloggning som du inte känner igen, avsluta den.',
    en: 'You are signed in nowhere else. Should you see a sign-in here that you don’t know, end it from here.',
  },
})
