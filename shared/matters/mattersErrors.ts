import { defineErrors } from '#shared/errors/defineErrors.ts'

export const mattersErrors = defineErrors({
  'matter.not_found': {
    status: 404,
    fi: 'Asiaa ei löydy. Palaa asioiden luetteloon.',
    sv: 'Ärendet hittas inte. Gå tillbaka till listan över ärenden.',
    en: 'No such matter. Go back to the list of matters.',
  },
  'matter.no_receiver': {
    status: 422,
    fi: 'Valitse palvelu tai organisaatio, jolle asia osoitetaan.',
    sv: 'Välj den tjänst eller organisation som ärendet riktas till.',
    en: 'Choose the service or organisation that the matter is for.',
  },
  'matter.unknown_receiver': {
    status: 422,
    fi: 'Valittua palvelua, tiimiä tai henkilöä ei ole, tai se ei ota asioita hoitoonsa. Valitse luettelosta toinen.',
    sv: 'Tjänsten, teamet eller personen finns inte eller tar inte emot ärenden. Välj en annan i listan.',
    en: 'There is no such service, team or person, or it takes no matters. Choose another from the list.',
  },
  'matter.day_passed': {
    status: 422,
    fi: 'Määräpäivä on jo mennyt. Valitse tämä tai tuleva päivä.',
    sv: 'Dagen har redan gått. Välj dagens datum eller en kommande dag.',
    en: 'That day has passed. Choose today or a later day.',
  },
  'matter.other_organisation': {
    status: 403,
    fi: 'Asiasta vastaa {{organisation}}, joka päättää tästä. Kirjoita sille tai pyydä asia itsellesi.',
    sv: '{{organisation}} ansvarar för ärendet och beslutar om detta. Skriv till den eller be att få ärendet.',
    en: '{{organisation}} is responsible for the matter and decides on this. Write to it, or ask for the matter.',
  },
  'matter.ended': {
    status: 409,
    fi: 'Asia on päätetty. Avaa se uudelleen tai avaa uusi asia.',
    sv: 'Ärendet är avslutat. Öppna det på nytt eller öppna ett nytt ärende.',
    en: 'The matter is over. Open it again, or open a new one.',
  },
  'matter.for_nobody': {
    status: 422,
    fi: 'Asia jäisi odottamaan, eikä kukaan näkisi sitä. Valitse tiimi tai henkilö.',
    sv: 'Ärendet skulle bli väntande utan att någon ser det. Välj ett team eller en person.',
    en: 'The matter would wait for nobody. Choose a team or a person.',
  },
  'matter.person_away': {
    status: 409,
    fi: '{{name}} on poissa töistä. Valitse toinen henkilö tai tiimi.',
    sv: '{{name}} är frånvarande. Välj en annan person eller ett team.',
    en: '{{name}} is away from work. Choose another person or a team.',
  },
  'matter.may_not_assign': {
    status: 403,
    fi: 'Voit ottaa asian itsellesi, mutta muille sen antaa tiiminvetäjä.',
    sv: 'Du kan ta ärendet själv, men teamledaren ger det till andra.',
    en: 'You can take a matter yourself; a team lead gives it to others.',
  },
  'matter.status_not_allowed': {
    status: 409,
    fi: 'Asian tila on jo muuttunut, tai siitä ei voi siirtyä valittuun tilaan. Päivitä sivu.',
    sv: 'Ärendets status har redan ändrats, eller så kan det inte flyttas till den valda statusen. Uppdatera sidan.',
    en: 'The status has changed already, or the chosen one can’t follow it. Refresh the page.',
  },
  'matter.reason_missing': {
    status: 422,
    fi: 'Kirjoita, miksi. Asiakas näkee syyn.',
    sv: 'Skriv varför. Kunden ser orsaken.',
    en: 'Write why. The customer sees the reason.',
  },
  'matter.outcome_missing': {
    status: 422,
    fi: 'Kirjoita, mihin asiassa päädyttiin.',
    sv: 'Skriv vad ärendet ledde till.',
    en: 'Write how the matter ended.',
  },
  'matter.open_tasks': {
    status: 409,
    fi: 'Asiassa on vielä {{count}} avointa tehtävää. Merkitse ne valmiiksi tai jätä pois.',
    sv: 'Ärendet har ännu {{count}} öppna uppgifter. Märk dem som klara eller slopa dem.',
    en: '{{count}} tasks of the matter are still open. Finish or drop them.',
  },
  'matter.too_late_to_reopen': {
    status: 409,
    fi: 'Asia päättyi yli {{days}} päivää sitten, joten sitä ei voi enää avata. Avaa uusi asia.',
    sv: 'Ärendet avslutades för över {{days}} dagar sedan och kan inte längre öppnas. Öppna ett nytt ärende.',
    en: 'The matter ended over {{days}} days ago and can’t be opened again. Open a new one.',
  },
  'matter.not_a_handler': {
    status: 422,
    fi: 'Organisaatio ei hoida tätä asiaa. Päivitä sivu.',
    sv: 'Organisationen sköter inte det här ärendet. Uppdatera sidan.',
    en: 'The organisation does not handle this matter. Refresh the page.',
  },
  'matter.same_answerer': {
    status: 409,
    fi: 'Olet jo vastannut. Vielä toisen edustajan on hyväksyttävä.',
    sv: 'Du har redan svarat. Ännu en företrädare ska godkänna.',
    en: 'You have answered already. A second representative must accept too.',
  },
  'matter.too_many_tasks': {
    status: 409,
    fi: 'Asiassa on jo {{limit}} tehtävää, joten uutta ei voi lisätä. Avaa toinen asia.',
    sv: 'Ärendet har redan {{limit}} uppgifter, så en ny kan inte läggas till. Öppna ett annat ärende.',
    en: 'The matter has {{limit}} tasks already and takes no more. Open another matter.',
  },
  'matter.task_not_found': {
    status: 404,
    fi: 'Tehtävää ei löydy. Päivitä sivu.',
    sv: 'Uppgiften hittas inte. Uppdatera sidan.',
    en: 'No such task. Refresh the page.',
  },
  'matter.task_organisation': {
    status: 422,
    fi: 'Tehtävän voi antaa vain organisaatiolle, joka näkee tämän asian. Valitse toinen tai ohjaa asia sille ensin.',
    sv: 'En uppgift kan bara ges till en organisation som ser ärendet. Välj en annan eller hänvisa ärendet först.',
    en: 'A task can be given only to an organisation that sees the matter. Choose another, or refer the matter to it first.',
  },
})
