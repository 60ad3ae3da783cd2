import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The pages that the server itself shows around sign-in: the test identity provider's, and what can go wrong. */
export const signInPageTexts = defineTexts({
  'testProvider.title': {
    fi: 'Valitse, kuka olet',
    sv: 'Välj vem du är',
    en: 'Choose who you are',
  },
  'testProvider.explained': {
    fi: 'Tämä on Y-CRM:n testitunnistus. Henkilöt ovat keksittyjä, eikä salasanoja ole. Oikeassa käytössä tunnistaudutaan toisaalla.',
    sv: 'Det här är Y-CRM:s testidentifiering. Personerna är påhittade och det finns inga lösenord. I verklig användning identifierar man sig någon annanstans.',
    en: 'This is Y-CRM’s test sign-in. The people are made up and there are no passwords. In real use people are identified elsewhere.',
  },
  'testProvider.nobody': {
    fi: 'Täällä ei ole vielä ketään. Luo esimerkkiaineisto komennolla npm run seed ja lataa sivu uudelleen.',
    sv: 'Här finns ännu ingen. Skapa exempeldata med kommandot npm run seed och ladda om sidan.',
    en: 'There is nobody here yet. Make the demo data with npm run seed and reload the page.',
  },
  'testProvider.professionals': {
    fi: 'Yrityspalvelut',
    sv: 'Företagstjänster',
    en: 'Business services',
  },
  'testProvider.customers': {
    fi: 'Asiakkaat',
    sv: 'Kunder',
    en: 'Customers',
  },
  'testProvider.language': {
    fi: 'Kieli',
    sv: 'Språk',
    en: 'Language',
  },
  'signInProblem.stale.title': {
    fi: 'Kirjautuminen vanheni',
    sv: 'Inloggningen hann föråldras',
    en: 'The sign-in has expired',
  },
  'signInProblem.stale.text': {
    fi: 'Kirjautuminen aloitettiin toisessa selaimessa, kesti liian kauan tai on jo käytetty. Aloita uudelleen.',
    sv: 'Inloggningen påbörjades i en annan webbläsare, tog för länge eller har redan använts. Börja om.',
    en: 'The sign-in was begun in another browser, took too long or was already used. Begin again.',
  },
  'signInProblem.refused.title': {
    fi: 'Kirjautuminen keskeytyi',
    sv: 'Inloggningen avbröts',
    en: 'The sign-in was not completed',
  },
  'signInProblem.refused.text': {
    fi: 'Tunnistuspalvelu ei vahvistanut henkilöllisyyttäsi. Yritä uudelleen.',
    sv: 'Identifieringstjänsten bekräftade inte din identitet. Försök igen.',
    en: 'The identity provider did not confirm who you are. Try again.',
  },
  'signInProblem.unreachable.title': {
    fi: 'Tunnistuspalvelu ei vastaa',
    sv: 'Identifieringstjänsten svarar inte',
    en: 'The identity provider does not answer',
  },
  'signInProblem.unreachable.text': {
    fi: 'Kirjautuminen ei juuri nyt onnistu. Yritä hetken kuluttua uudelleen.',
    sv: 'Det går inte att logga in just nu. Försök igen om en stund.',
    en: 'It is not possible to sign in right now. Try again in a moment.',
  },
  'signInProblem.no_account.title': {
    fi: 'Sinulla ei ole vielä tunnusta',
    sv: 'Du har ännu inget konto',
    en: 'You have no account yet',
  },
  'signInProblem.no_account.text': {
    fi: 'Henkilöllisyytesi vahvistettiin, mutta Y-CRM ei tunne sinua. Pyydä tunnus organisaatiosi pääkäyttäjältä.',
    sv: 'Din identitet bekräftades, men Y-CRM känner dig inte. Be din organisations administratör om ett konto.',
    en: 'Your identity was confirmed, but Y-CRM does not know you. Ask the administrator of your organisation for an account.',
  },
  'signInProblem.local_only.title': {
    fi: 'Testitunnistus on vain tällä koneella',
    sv: 'Testidentifieringen finns bara på den egna datorn',
    en: 'The test sign-in is for its own machine only',
  },
  'signInProblem.local_only.text': {
    fi: 'Testitunnistus vastaa vain samalla koneella. Ota muualta käyttöön oikea tunnistuspalvelu asetuksilla OIDC_ISSUER, OIDC_CLIENT_ID ja OIDC_CLIENT_SECRET.',
    sv: 'Testidentifieringen svarar bara på samma dator. Ta i bruk en riktig identifieringstjänst med OIDC_ISSUER, OIDC_CLIENT_ID och OIDC_CLIENT_SECRET.',
    en: 'The test sign-in answers on its own machine only. From elsewhere, set a real identity provider by OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.',
  },
  'signInProblem.again': {
    fi: 'Kirjaudu uudelleen',
    sv: 'Logga in på nytt',
    en: 'Sign in again',
  },
  'signInProblem.code': {
    fi: 'Tunnus tukea varten: {{requestId}}',
    sv: 'Kod för supporten: {{requestId}}',
    en: 'Code for support: {{requestId}}',
  },
})
