import { defineErrors } from '#shared/errors/defineErrors.ts'

export const grantsErrors = defineErrors({
  'grant.not_found': {
    status: 404,
    fi: 'Käyttöoikeutta ei löydy. Lataa luettelo uudelleen.',
    sv: 'Åtkomsten hittas inte. Ladda om listan.',
    en: 'No such grant of access. Load the list again.',
  },
  'grant.unknown_grantee': {
    status: 422,
    fi: 'Saajaa ei löydy. Valitse organisaatio, tiimi tai henkilö luettelosta.',
    sv: 'Mottagaren hittas inte. Välj en organisation, ett team eller en person i listan.',
    en: 'The receiver is not known. Choose an organisation, team or person from the list.',
  },
  'grant.no_such_organisation': {
    status: 404,
    fi: 'Organisaatiota ei löydy. Valitse se luettelosta.',
    sv: 'Organisationen hittas inte. Välj den i listan.',
    en: 'No such organisation. Choose one from the list.',
  },
  'grant.cannot_hold': {
    status: 422,
    fi: 'Tälle saajalle ei voi antaa käyttöoikeutta, koska se ei käsittele asiakkaiden tietoja. Valitse toinen saaja.',
    sv: 'Den här mottagaren kan inte få åtkomst, eftersom den inte behandlar kunders uppgifter. Välj en annan mottagare.',
    en: 'This receiver can’t be given access, since it does not handle customers’ data. Choose another receiver.',
  },
  'grant.end': {
    status: 422,
    fi: 'Valitse päättymispäivä väliltä {{first}} – {{last}}.',
    sv: 'Välj en slutdag mellan {{first}} och {{last}}.',
    en: 'Choose an end between {{first}} and {{last}}.',
  },
  'grant.widens': {
    status: 422,
    fi: 'Muutos antaisi enemmän kuin nyt. Anna sitä varten uusi käyttöoikeus.',
    sv: 'Ändringen skulle ge mer än nu. Ge en ny åtkomst för det.',
    en: 'The change would open more than now. Give a new grant for that.',
  },
  'grant.ended': {
    status: 409,
    fi: 'Käyttöoikeus on jo päättynyt. Anna tarvittaessa uusi.',
    sv: 'Åtkomsten har redan avslutats. Ge en ny vid behov.',
    en: 'This access has already ended. Give a new one if needed.',
  },
  'grant.too_many': {
    status: 409,
    fi: 'Voimassa olevia käyttöoikeuksia on jo {{limit}}. Päätä ensin jokin niistä.',
    sv: 'Det finns redan {{limit}} gällande åtkomster. Avsluta någon av dem först.',
    en: 'There are {{limit}} grants in force already. End one of them first.',
  },
  'grant.not_waiting': {
    status: 409,
    fi: 'Käyttöoikeus ei odota allekirjoitusta. Lataa luettelo uudelleen.',
    sv: 'Åtkomsten väntar inte på underskrift. Ladda om listan.',
    en: 'This grant is not waiting for a signature. Load the list again.',
  },
  'grant.same_signer': {
    status: 409,
    fi: 'Olet jo allekirjoittanut. Pyydä toista edustajaa allekirjoittamaan.',
    sv: 'Du har redan skrivit under. Be den andra företrädaren skriva under.',
    en: 'You have signed already. Ask the other representative to sign.',
  },
  'grant.not_invited': {
    status: 409,
    fi: 'Kutsua ei voi lähettää uudelleen, koska se on jo hyväksytty tai käyttöoikeus on päättynyt. Lataa luettelo uudelleen.',
    sv: 'Inbjudan kan inte skickas på nytt, eftersom den redan har godkänts eller åtkomsten har avslutats. Ladda om listan.',
    en: 'The invitation can’t be sent again: it was accepted, or the access has ended. Load the list again.',
  },
  'grant.own_witness': {
    status: 422,
    fi: 'Kirjaaja ei voi olla itse todistaja. Nimeä joku muu.',
    sv: 'Den som antecknar kan inte själv vara vittne. Ange någon annan.',
    en: 'You can’t be the witness of what you record yourself. Name somebody else.',
  },
  'grant.no_address': {
    status: 422,
    fi: 'Asiakkaalla ei ole sähköpostiosoitetta. Vahvista kirjeellä.',
    sv: 'Kunden har ingen e-postadress. Bekräfta med brev.',
    en: 'The customer has no e-mail address. Confirm by letter.',
  },
  'grant.invitation_gone': {
    status: 404,
    fi: 'Kutsu ei ole enää voimassa. Pyydä kutsujaa lähettämään uusi.',
    sv: 'Inbjudan gäller inte längre. Be den som bjöd in skicka en ny.',
    en: 'This invitation no longer works. Ask who invited you to send a new one.',
  },
  'grant.invitation_for_guest': {
    status: 409,
    fi: 'Kutsu on henkilölle, joka ei toimi organisaation puolesta. Pyydä asiakasta antamaan käyttöoikeus sinulle organisaatiossasi.',
    sv: 'Inbjudan gäller en person som inte agerar för en organisation. Be kunden ge åtkomsten till dig i din organisation.',
    en: 'The invitation is for somebody without an organisation. Ask the customer to give the access to you in your organisation.',
  },
  'accessRequest.not_found': {
    status: 404,
    fi: 'Pyyntöä ei löydy. Lataa luettelo uudelleen.',
    sv: 'Begäran hittas inte. Ladda om listan.',
    en: 'No such request. Load the list again.',
  },
  'accessRequest.answered': {
    status: 409,
    fi: 'Pyyntöön on jo vastattu. Lataa luettelo uudelleen.',
    sv: 'Begäran har redan besvarats. Ladda om listan.',
    en: 'The request has been answered already. Load the list again.',
  },
  'accessRequest.waiting': {
    status: 409,
    fi: 'Organisaatiosi pyyntö odottaa jo asiakkaan vastausta. Odota vastausta ennen uutta pyyntöä.',
    sv: 'Er organisations begäran väntar redan på kundens svar. Vänta på svaret innan du skickar en ny.',
    en: 'A request of your organisation waits for the customer already. Wait for the answer before asking again.',
  },
})
