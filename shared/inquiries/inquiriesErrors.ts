import { defineErrors } from '#shared/errors/defineErrors.ts'

export const inquiriesErrors = defineErrors({
  'inquiry.not_found': {
    status: 404,
    fi: 'Kysymystä ei löydy. Päivitä kysymysten sivu.',
    sv: 'Frågan hittas inte. Uppdatera sidan med frågor.',
    en: 'No such question. Refresh the page of questions.',
  },
  'inquiry.entry_not_found': {
    status: 404,
    fi: 'Käyttölokin riviä ei löydy. Päivitä käyttöloki ja kysy uudelleen.',
    sv: 'Raden i åtkomstloggen hittas inte. Uppdatera loggen och fråga på nytt.',
    en: 'No such line in the access log. Refresh the log and ask again.',
  },
  'inquiry.own_people': {
    status: 422,
    fi: 'Tietoja katsoi oman yrityksesi edustaja tai kutsumasi henkilö. Kysy suoraan häneltä.',
    sv: 'Uppgifterna visades för en företrädare för ditt eget företag eller en person som du bjudit in. Fråga direkt av hen.',
    en: 'It was someone of your own company, or somebody you invited. Ask them directly.',
  },
  'inquiry.already_asked': {
    status: 409,
    fi: 'Tätä on jo kysytty, ja vastaus on tulossa. Näet sen samassa paikassa.',
    sv: 'Det här har redan frågats och svaret är på väg. Du ser det på samma ställe.',
    en: 'This has been asked already, and the answer is on its way. You will see it in the same place.',
  },
  'inquiry.fact_not_found': {
    status: 404,
    fi: 'Tietoa, jota haluat korjata, ei löydy. Päivitä sivu.',
    sv: 'Uppgiften som du vill rätta hittas inte. Uppdatera sidan.',
    en: 'The fact that you want corrected is not there. Refresh the page.',
  },
  'inquiry.outcome': {
    status: 422,
    fi: 'Vastaa kysymykseen vastauksella, ja korjauspyyntöön joko korjattuna tai perustellen, miksi tietoa ei korjata.',
    sv: 'Besvara en fråga med ett svar, och en begäran om rättelse antingen som rättad eller med orsaken till att uppgiften inte rättas.',
    en: 'Give a question an answer; give a correction request either corrected, or the reason why it is not.',
  },
  'inquiry.already_answered': {
    status: 409,
    fi: 'Kollegasi on jo vastannut tähän. Päivitä sivu, niin näet vastauksen.',
    sv: 'En kollega har redan besvarat det här. Uppdatera sidan för att se svaret.',
    en: 'A colleague has already answered this. Refresh the page to see the answer.',
  },
})
