import { defineTexts } from '#shared/texts/defineTexts.ts'

/** For whom one acts: in the profile menu, and on the page that asks it first. */
export const actingForTexts = defineTexts({
  'actingFor.menu': { fi: 'Kenen puolesta asioit', sv: 'För vem du uträttar ärenden', en: 'For whom you act' },
  'actingFor.myself': {
    fi: 'itsenäsi, sinulle avatut tiedot',
    sv: 'som dig själv, det som öppnats för dig',
    en: 'as yourself, what has been opened to you',
  },
  'actingFor.work': { fi: 'työssäsi', sv: 'i ditt arbete', en: 'in your work' },
  'actingFor.capacity.owner': { fi: 'omistaja', sv: 'ägare', en: 'owner' },
  'actingFor.capacity.representative': { fi: 'edustaja', sv: 'företrädare', en: 'representative' },
  'actingFor.capacity.jointRepresentative': {
    fi: 'edustaja yhdessä toisen kanssa',
    sv: 'företrädare tillsammans med en annan',
    en: 'representative jointly with another',
  },
  'actingFor.capacity.accountant': { fi: 'kirjanpitäjä', sv: 'bokförare', en: 'accountant' },
  'actingFor.capacity.founder': { fi: 'yrittäjäksi aikova', sv: 'blivande företagare', en: 'founder' },
  'actingFor.until': {
    fi: 'valtuus päättyy {{time}}',
    sv: 'fullmakten upphör {{time}}',
    en: 'the mandate ends {{time}}',
  },
  'actingFor.title': {
    fi: 'Kenen puolesta asioit?',
    sv: 'För vem uträttar du ärenden?',
    en: 'For whom do you act?',
  },
  'actingFor.needed': {
    fi: 'Voit asioida usean puolesta. Valitse yksi: näet vain sen tiedot, ja voit vaihtaa koska tahansa omasta valikostasi.',
    sv: 'Du kan uträtta ärenden för flera. Välj en: du ser bara dess uppgifter och kan byta när som helst i din egen meny.',
    en: 'You can act for several. Choose one: you see only its information, and can change at any time in your own menu.',
  },
  'actingFor.ended': {
    fi: 'Valtuutesi asioida yrityksen puolesta on päättynyt tai peruttu. Valitse, kenen puolesta jatkat.',
    sv: 'Din fullmakt att uträtta ärenden för företaget har upphört eller återkallats. Välj för vem du fortsätter.',
    en: 'Your mandate to act for the company has ended or was withdrawn. Choose for whom you go on.',
  },
  'actingFor.ended.none': {
    fi: 'Valtuutesi asioida yrityksen puolesta on päättynyt tai peruttu, eikä sinulla ole muita. Pyydä yritykseltä uusi valtuus Suomi.fi-valtuuksissa ja kirjaudu sitten uudelleen.',
    sv: 'Din fullmakt att uträtta ärenden för företaget har upphört eller återkallats och du har inga andra. Be företaget om en ny fullmakt i Suomi.fi-fullmakter och logga sedan in på nytt.',
    en: 'Your mandate to act for the company has ended or was withdrawn, and you have no other. Ask the company for a new one in Suomi.fi e-Authorizations, then sign in again.',
  },
  'actingFor.unconfirmed': {
    fi: 'Valtuusrekisteri ei juuri nyt vastaa, joten emme voi vahvistaa, kenen puolesta voit asioida. Mitään ei ole kadonnut. Yritä hetken kuluttua uudelleen.',
    sv: 'Fullmaktsregistret svarar inte just nu, så vi kan inte bekräfta för vem du kan uträtta ärenden. Inget har gått förlorat. Försök igen om en stund.',
    en: 'The register of mandates does not answer right now, so we can’t confirm for whom you may act. Nothing is lost. Try again in a moment.',
  },
  'actingFor.failed': { fi: 'Vaihto ei onnistunut', sv: 'Bytet lyckades inte', en: 'The change did not work' },
  'actingFor.sessions': { fi: 'Kirjautumiset', sv: 'Inloggningar', en: 'Sign-ins' },
})
