import { defineErrors } from './defineErrors.ts'

/** What can be wrong with any request, whatever it asks. */
export const requestErrors = defineErrors({
  'request.invalid': {
    status: 400,
    fi: 'Tarkista kenttä {{field}}: {{problem}}',
    sv: 'Kontrollera fältet {{field}}: {{problem}}',
    en: 'Check the field {{field}}: {{problem}}',
  },
  'request.malformed_json': {
    status: 400,
    fi: 'Pyynnön sisältö ei ole kelvollista JSONia. Korjaa se ja lähetä uudelleen.',
    sv: 'Innehållet i begäran är inte giltig JSON. Rätta det och skicka på nytt.',
    en: 'The body is not valid JSON. Correct it and send it again.',
  },
  'request.media_type': {
    status: 415,
    fi: 'Lähetä sisältö muodossa application/json.',
    sv: 'Skicka innehållet som application/json.',
    en: 'Send the body as application/json.',
  },
  'request.too_large': {
    status: 413,
    fi: 'Pyyntö on liian suuri: enintään {{limit}}. Lyhennä sisältöä.',
    sv: 'Begäran är för stor: högst {{limit}}. Förkorta innehållet.',
    en: 'The request is too large: at most {{limit}}. Shorten it.',
  },
  'request.cursor': {
    status: 400,
    fi: 'Sivun osoitin kuuluu toiseen hakuun. Hae alusta.',
    sv: 'Sidmarkören hör till en annan sökning. Börja om sökningen.',
    en: 'The cursor belongs to another query. Start the query again.',
  },
  'request.idempotency_key_missing': {
    status: 400,
    fi: 'Lisää otsake Idempotency-Key, jotta sama kirjaus ei tallennu kahdesti.',
    sv: 'Lägg till rubriken Idempotency-Key så att samma anteckning inte sparas två gånger.',
    en: 'Add the header Idempotency-Key, so that nothing is saved twice.',
  },
  'request.idempotency_key_reused': {
    status: 422,
    fi: 'Samaa Idempotency-Key-avainta on jo käytetty toiseen sisältöön. Käytä uutta avainta.',
    sv: 'Samma Idempotency-Key har redan använts för annat innehåll. Använd en ny nyckel.',
    en: 'This Idempotency-Key was used for another content. Use a new key.',
  },
  'request.version_missing': {
    status: 428,
    fi: 'Lisää otsake If-Match, jossa on muutettavan tiedon versio.',
    sv: 'Lägg till rubriken If-Match med versionen av den uppgift som ändras.',
    en: 'Add the header If-Match with the version that you are changing.',
  },
  'request.too_many': {
    status: 429,
    fi: 'Pyyntöjä on liikaa. Odota {{seconds}} sekuntia ja yritä uudelleen.',
    sv: 'För många förfrågningar. Vänta {{seconds}} sekunder och försök igen.',
    en: 'Too many requests. Wait {{seconds}} seconds and try again.',
  },
  'request.cross_site': {
    status: 403,
    fi: 'Pyyntö tuli toiselta sivustolta, joten sitä ei suoritettu. Tee toiminto Y-CRM:n omalla sivulla.',
    sv: 'Begäran kom från en annan webbplats och utfördes inte. Gör det på Y-CRM:s egen sida.',
    en: 'The request came from another site and was not carried out. Do it on a page of Y-CRM itself.',
  },
  'request.no_answer': {
    status: 503,
    fi: 'Vastaus viipyi liian kauan. Kirjaus saattoi tallentua: lähetä se uudelleen samalla Idempotency-Key-avaimella, niin se ei tallennu kahdesti.',
    sv: 'Svaret dröjde för länge. Anteckningen kan ha sparats: skicka den på nytt med samma Idempotency-Key, så sparas den inte två gånger.',
    en: 'The answer took too long. What you wrote may have been saved: send it again with the same Idempotency-Key, and it is not saved twice.',
  },
  'record.changed': {
    status: 412,
    fi: 'Joku muu ehti muuttaa tietoa. Vertaa ja tallenna uudelleen: kirjoittamasi on tallessa.',
    sv: 'Någon annan hann ändra uppgiften. Jämför och spara på nytt: din text finns kvar.',
    en: 'Someone else changed this first. Compare and save again: your words are kept.',
  },
  'route.not_found': {
    status: 404,
    fi: 'Osoitetta {{path}} ei ole.',
    sv: 'Adressen {{path}} finns inte.',
    en: 'There is nothing at {{path}}.',
  },
  'session.missing': {
    status: 401,
    fi: 'Kirjaudu sisään.',
    sv: 'Logga in.',
    en: 'Sign in.',
  },
  'access.denied': {
    status: 403,
    fi: 'Sinulla ei ole oikeutta tähän. Pyydä oikeus organisaatiosi pääkäyttäjältä.',
    sv: 'Du har inte rätt att göra detta. Be din organisations administratör om rätten.',
    en: 'You have no right to do this. Ask the administrator of your organisation.',
  },
  'database.unavailable': {
    status: 503,
    fi: 'Tietokantaan ei juuri nyt saada yhteyttä. Mitään ei tallentunut. Yritä hetken kuluttua uudelleen.',
    sv: 'Databasen kan inte nås just nu. Inget sparades. Försök igen om en stund.',
    en: 'The database cannot be reached right now. Nothing was saved. Try again in a moment.',
  },
  'server.failed': {
    status: 500,
    fi: 'Palvelussa tapahtui virhe. Mitään ei tallentunut. Kerro tuelle tunnus {{requestId}}.',
    sv: 'Ett fel inträffade i tjänsten. Inget sparades. Uppge koden {{requestId}} för supporten.',
    en: 'Something failed in the service. Nothing was saved. Give support the code {{requestId}}.',
  },
})
