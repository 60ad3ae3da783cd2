import { defineErrors } from '#shared/errors/defineErrors.ts'

export const foundersErrors = defineErrors({
  'founder.already_begun': {
    status: 409,
    fi: 'Sinulla on jo perustajan sivu. Avaa se etusivulta.',
    sv: 'Du har redan en sida som grundare. Öppna den från startsidan.',
    en: 'You already have a founder’s page. Open it from the start page.',
  },
  'founder.already_company': {
    status: 409,
    fi: 'Tästä on jo tullut yritys. Lataa sivu uudelleen, niin näet yrityksen.',
    sv: 'Det här har redan blivit ett företag. Ladda om sidan för att se företaget.',
    en: 'This has already become a company. Reload the page to see the company.',
  },
  'founder.already_claimed': {
    status: 409,
    fi: 'Henkilö on jo ottanut nämä tiedot omikseen. Pyydä häneltä koodi, jos tarvitset sitä.',
    sv: 'Personen har redan tagit över uppgifterna. Be personen om en kod om du behöver en.',
    en: 'The person has already taken this record as their own. Ask them for a code if you need one.',
  },
  // The same for a code that never was, has been used or is too old: it tells nothing of anybody.
  'founder.code_wrong': {
    status: 404,
    fi: 'Koodi ei kelpaa. Tarkista merkit tai pyydä uusi koodi: koodi toimii kerran ja 15 minuuttia.',
    sv: 'Koden gäller inte. Kontrollera tecknen eller be om en ny kod: en kod fungerar en gång och i 15 minuter.',
    en: 'The code is not valid. Check the characters or ask for a new one: a code works once, for 15 minutes.',
  },
  'founder.code_tries': {
    status: 429,
    fi: 'Väärä koodi on annettu liian monta kertaa. Yritä uudelleen {{minutes}} minuutin kuluttua.',
    sv: 'Fel kod har angetts för många gånger. Försök igen om {{minutes}} minuter.',
    en: 'A wrong code was given too many times. Try again in {{minutes}} minutes.',
  },
  'founder.mandate_missing': {
    status: 403,
    fi: 'Sinulla ei ole valtuutta toimia yrityksen {{businessId}} puolesta. Tarkista Y-tunnus, tai odota, että roolisi näkyy kaupparekisterissä.',
    sv: 'Du har ingen fullmakt att företräda företaget {{businessId}}. Kontrollera FO-numret, eller vänta tills din roll syns i handelsregistret.',
    en: 'You hold no mandate to act for the company {{businessId}}. Check the business ID, or wait until your role shows in the trade register.',
  },
  'founder.company_taken': {
    status: 409,
    fi: 'Yritykseen {{businessId}} on jo liitetty perustajan tiedot. Sovi asiasta sen kanssa, joka ne liitti: hän voi perua liittämisen.',
    sv: 'En grundares uppgifter har redan förts över till företaget {{businessId}}. Kom överens med den som gjorde det: hen kan ångra överföringen.',
    en: 'A founder’s record has already been joined to the company {{businessId}}. Agree with whoever joined it: they can undo it.',
  },
  'founder.company_name_missing': {
    status: 422,
    fi: 'Yritys ei ole vielä rekisterissä. Anna yrityksen nimi.',
    sv: 'Företaget finns ännu inte i registret. Ange företagets namn.',
    en: 'The register does not hold the company yet. Give the company’s name.',
  },
  'merge.not_found': {
    status: 404,
    fi: 'Yhdistämistä ei voi enää perua: se on jo peruttu tai siitä on yli 30 päivää.',
    sv: 'Sammanslagningen kan inte längre ångras: den är redan ångrad eller äldre än 30 dagar.',
    en: 'The joining can no longer be undone: it has been undone already, or is more than 30 days old.',
  },
  'merge.later_first': {
    status: 409,
    fi: 'Tämän jälkeen on yhdistetty muutakin. Peru viimeisin yhdistäminen ensin.',
    sv: 'Något annat har slagits samman efter detta. Ångra den senaste sammanslagningen först.',
    en: 'Something else was joined after this. Undo the latest joining first.',
  },
  'merge.granted_since': {
    status: 409,
    fi: 'Joku muu on yhdistämisen jälkeen antanut käyttöoikeuden yrityksen tietoihin. Päätä se ensin kohdassa Kuka näkee tietoni.',
    sv: 'Någon annan har efter sammanslagningen gett åtkomst till företagets uppgifter. Avsluta den först under Vem ser mina uppgifter.',
    en: 'Somebody else has given access to the company’s record since it was joined. End that access first under Who sees my data.',
  },
})
