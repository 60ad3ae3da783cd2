import { defineErrors } from '#shared/errors/defineErrors.ts'

export const organisationsErrors = defineErrors({
  'person.not_found': {
    status: 404,
    fi: 'Henkilöä ei ole organisaatiossasi. Valitse hänet henkilöiden luettelosta.',
    sv: 'Personen finns inte i din organisation. Välj hen i listan över personer.',
    en: 'Your organisation has no such person. Choose them from the list of people.',
  },
  'person.left': {
    status: 409,
    fi: 'Henkilö on jo lähtenyt organisaatiosta. Jos hän palaa, lisää hänet uutena henkilönä.',
    sv: 'Personen har redan lämnat organisationen. Lägg till hen som ny person om hen kommer tillbaka.',
    en: 'The person has already left the organisation. If they come back, add them as a new person.',
  },
  'person.identity_in_use': {
    status: 409,
    fi: 'Tunniste on jo käytössä. Tarkista se. Jos henkilö tulee toisesta organisaatiosta, hänen pitää ensin lähteä sieltä.',
    sv: 'Identiteten används redan. Kontrollera den. Om personen kommer från en annan organisation måste hen först lämna den.',
    en: 'This identity is already in use. Check it. Somebody who comes from another organisation must first leave that one.',
  },
  'person.successor_unfit': {
    status: 409,
    fi: 'Valitse seuraaja, joka on organisaatiossasi ja jonka rooli saa hoitaa samat askeleet ja asiat.',
    sv: 'Välj en efterträdare som finns i din organisation och vars roll får sköta samma steg och ärenden.',
    en: 'Choose a successor in your organisation whose role may take care of the same next steps and matters.',
  },
  'person.duties_need_successor': {
    status: 409,
    fi: 'Henkilöllä on avoimia askelia, asioita, tehtäviä tai ohjauksia ({{count}}). Valitse, kenelle ne siirtyvät.',
    sv: 'Personen har öppna steg, ärenden, uppgifter eller hänvisningar ({{count}}). Välj vem som tar över dem.',
    en: 'The person has open next steps, matters, tasks or hand-offs ({{count}}). Choose who takes them over.',
  },
  'person.grants_need_decision': {
    status: 409,
    fi: 'Asiakkaat ovat antaneet henkilölle käyttöoikeuksia ({{count}}). Valitse, palautetaanko ne vai ehdotetaanko niitä seuraajalle.',
    sv: 'Kunder har gett personen åtkomst ({{count}}). Välj om den lämnas tillbaka eller föreslås för efterträdaren.',
    en: 'Customers have given this person access ({{count}}). Choose whether it is returned or proposed for the successor.',
  },
  'person.no_team_lead': {
    status: 409,
    fi: 'Organisaatiossa ei ole tiiminvetäjää, jolle askeleet voisi jättää. Valitse seuraaja.',
    sv: 'Organisationen har ingen teamledare som stegen kunde lämnas till. Välj en efterträdare.',
    en: 'The organisation has no team lead to whom the next steps could be left. Choose a successor.',
  },
  'person.own_raise': {
    status: 403,
    fi: 'Et voi antaa itsellesi roolia, joka avaa enemmän kuin nykyinen roolisi. Pyydä toista pääkäyttäjää.',
    sv: 'Du kan inte ge dig själv en roll som öppnar mer än din nuvarande. Be en annan administratör.',
    en: 'You can’t give yourself a role that opens more than the one you have. Ask another administrator.',
  },
  'organisation.last_administrator': {
    status: 409,
    fi: 'Organisaatiolle jäisi nolla pääkäyttäjää. Anna pääkäyttäjän oikeus ensin toiselle henkilölle.',
    sv: 'Organisationen skulle bli utan administratör. Ge först rätten till en annan person.',
    en: 'The organisation would be left without an administrator. Give that right to another person first.',
  },
  'role.not_found': {
    status: 404,
    fi: 'Roolia ei ole organisaatiosi käytössä. Valitse rooli luettelosta.',
    sv: 'Rollen används inte i din organisation. Välj en roll i listan.',
    en: 'Your organisation does not use such a role. Choose one from the list.',
  },
  'role.standard': {
    status: 403,
    fi: 'Vakioroolia ei voi muuttaa. Tee siitä oma kopio ja muuta kopiota.',
    sv: 'En standardroll kan inte ändras. Gör en egen kopia och ändra den.',
    en: 'A standard role can’t be changed. Make a copy of it and change the copy.',
  },
  'role.name_in_use': {
    status: 409,
    fi: 'Samanniminen rooli on jo olemassa. Anna toinen nimi.',
    sv: 'Det finns redan en roll med samma namn. Ange ett annat namn.',
    en: 'There is already a role of that name. Give another name.',
  },
  'role.beyond_kind': {
    status: 409,
    fi: 'Laki ({{paragraph}}) ei salli kaikkia valittuja oikeuksia tämänlaiselle organisaatiolle. Poista valinnoista: {{permissions}}.',
    sv: 'Lagen ({{paragraph}}) tillåter inte alla valda rättigheter för en organisation av detta slag. Ta bort: {{permissions}}.',
    en: 'The law ({{paragraph}}) does not allow all of these permissions to this kind of organisation. Take off: {{permissions}}.',
  },
  'role.own_raise': {
    status: 403,
    fi: 'Et voi lisätä oikeuksia rooliin, joka sinulla itselläsi on. Pyydä toista pääkäyttäjää.',
    sv: 'Du kan inte lägga till rättigheter i en roll som du själv har. Be en annan administratör.',
    en: 'You can’t add permissions to a role that you hold yourself. Ask another administrator.',
  },
})
