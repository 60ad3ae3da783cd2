import { defineErrors } from '#shared/errors/defineErrors.ts'

export const messagesErrors = defineErrors({
  'message.not_found': {
    status: 404,
    fi: 'Viestiä ei löydy. Päivitä sivu.',
    sv: 'Meddelandet hittas inte. Uppdatera sidan.',
    en: 'No such message. Refresh the page.',
  },
  'message.attachment_gone': {
    status: 409,
    fi: 'Jokin liite ei ole enää tallessa tai se kuuluu toiseen keskusteluun. Poista se viestistä ja liitä se uudelleen.',
    sv: 'Någon bilaga finns inte längre kvar eller hör till en annan konversation. Ta bort den och bifoga den på nytt.',
    en: 'An attachment is not kept any more, or belongs to another thread. Take it off and attach it again.',
  },
  'message.time_passed': {
    status: 422,
    fi: 'Aika on jo mennyt. Valitse tuleva aika.',
    sv: 'Tiden har redan passerat. Välj en kommande tid.',
    en: 'That time has passed. Choose a time to come.',
  },
  'message.nothing_proposed': {
    status: 422,
    fi: 'Ehdota aikaa tai palvelua.',
    sv: 'Föreslå en tid eller en tjänst.',
    en: 'Propose a time or a service.',
  },
  'message.service_unknown': {
    status: 422,
    fi: 'Palvelua ei ole, tai se ei ota uusia asioita. Valitse luettelosta toinen.',
    sv: 'Tjänsten finns inte eller tar inte emot nya ärenden. Välj en annan i listan.',
    en: 'There is no such service, or it takes nothing new. Choose another from the list.',
  },
  'message.not_proposed': {
    status: 422,
    fi: 'Tähän viestiin ei vastata kyllä tai ei. Kirjoita vastaus viestinä.',
    sv: 'Det här meddelandet besvaras inte med ja eller nej. Skriv ditt svar som ett meddelande.',
    en: 'This message is not answered by yes or no. Write your answer as a message.',
  },
  'message.already_answered': {
    status: 409,
    fi: 'Tähän on jo vastattu. Jos haluat muuttaa vastausta, kirjoita viesti.',
    sv: 'Det här har redan besvarats. Skriv ett meddelande om du vill ändra svaret.',
    en: 'This has been answered already. To change the answer, write a message.',
  },
  'message.not_meeting': {
    status: 422,
    fi: 'Viesti ei ole kutsu tapaamiseen, joten siinä ei ole mitään peruttavaa.',
    sv: 'Meddelandet är ingen inbjudan till ett möte, så det finns inget att avboka.',
    en: 'The message is no invitation to a meeting, so there is nothing to call off.',
  },
  'message.meeting_over': {
    status: 422,
    fi: 'Tapaaminen on jo alkanut tai mennyt. Kirjoita asiakkaalle viesti.',
    sv: 'Mötet har redan börjat eller passerat. Skriv ett meddelande till kunden.',
    en: 'The meeting has begun or is past. Write the customer a message instead.',
  },
  'message.already_cancelled': {
    status: 409,
    fi: 'Tapaaminen on jo peruttu.',
    sv: 'Mötet är redan avbokat.',
    en: 'The meeting has been called off already.',
  },
  'message.no_time': {
    status: 404,
    fi: 'Viestissä ei ole aikaa, jonka voisi viedä kalenteriin.',
    sv: 'Meddelandet innehåller ingen tid som kan läggas i kalendern.',
    en: 'The message has no time that could go to a calendar.',
  },
  'message.no_mailbox': {
    status: 422,
    fi: 'Suomi.fi-viestit lähetetään Y-tunnuksella, jota sinulla ei vielä ole. Lisää sähköpostiosoite.',
    sv: 'Suomi.fi-meddelanden skickas med FO-numret, som du inte har ännu. Lägg till en e-postadress.',
    en: 'Suomi.fi messages are sent by business ID, which you do not have yet. Add an e-mail address.',
  },
  'template.not_found': {
    status: 404,
    fi: 'Viestipohjaa ei löydy. Päivitä luettelo.',
    sv: 'Meddelandemallen hittas inte. Uppdatera listan.',
    en: 'No such message template. Refresh the list.',
  },
  'template.name_in_use': {
    status: 409,
    fi: 'Samanniminen viestipohja on jo. Anna toinen nimi.',
    sv: 'Det finns redan en meddelandemall med samma namn. Ge ett annat namn.',
    en: 'There is a template of that name already. Give it another.',
  },
  'template.too_many': {
    status: 409,
    fi: 'Viestipohjia on jo {{limit}}. Poista tarpeettomia.',
    sv: 'Det finns redan {{limit}} meddelandemallar. Ta bort onödiga.',
    en: 'There are {{limit}} templates already. Remove some that are not needed.',
  },
})
