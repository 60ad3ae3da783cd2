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
  'signInProblem.invitation_gone.title': {
    fi: 'Kutsu ei ole enää voimassa',
    sv: 'Inbjudan gäller inte längre',
    en: 'The invitation no longer works',
  },
  'signInProblem.invitation_gone.text': {
    fi: 'Kutsu on käytetty, vanhentunut tai korvattu uudella. Jos olet jo hyväksynyt sen, kirjaudu sisään tavalliseen tapaan. Muuten pyydä kutsujaa lähettämään uusi.',
    sv: 'Inbjudan har använts, föråldrats eller ersatts av en ny. Har du redan godkänt den, logga in som vanligt. Be annars den som bjöd in att skicka en ny.',
    en: 'The invitation has been used, has expired or was replaced by a new one. If you have accepted it already, sign in as usual. Otherwise ask whoever invited you to send a new one.',
  },
  'signInProblem.not_for_organisation.title': {
    fi: 'Kutsu ei ole organisaation työntekijälle',
    sv: 'Inbjudan är inte för anställda i en organisation',
    en: 'The invitation is not for people of an organisation',
  },
  'signInProblem.not_for_organisation.text': {
    fi: 'Tunnistauduit henkilönä, joka käyttää Y-CRM:ää organisaationsa puolesta. Kutsu jäi käyttämättä. Pyydä asiakasta antamaan käyttöoikeus sinulle organisaatiossasi.',
    sv: 'Du identifierade dig som en person som använder Y-CRM för sin organisation. Inbjudan är oanvänd. Be kunden ge dig åtkomst i din organisation.',
    en: 'You identified yourself as somebody who uses Y-CRM for an organisation. The invitation is still unused. Ask the customer to give you access in your organisation.',
  },
  'testProvider.someoneElse': {
    fi: 'Joku muu',
    sv: 'Någon annan',
    en: 'Someone else',
  },
  'testProvider.someoneElse.what': {
    fi: 'Sinulla on kutsu, joten voit kirjautua myös henkilönä, jota Y-CRM ei vielä tunne.',
    sv: 'Du har en inbjudan och kan därför logga in också som en person som Y-CRM ännu inte känner.',
    en: 'You have an invitation, so you can also sign in as somebody whom Y-CRM does not know yet.',
  },
  'testProvider.someoneElse.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'testProvider.someoneElse.subject': {
    fi: 'Tunnus (kirjaimia, numeroita ja pisteitä)',
    sv: 'Användarnamn (bokstäver, siffror och punkter)',
    en: 'User name (letters, digits and dots)',
  },
  'testProvider.someoneElse.enter': { fi: 'Kirjaudu', sv: 'Logga in', en: 'Sign in' },
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
