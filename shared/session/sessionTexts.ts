import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Texts of the sign-in page. */
export const sessionTexts = defineTexts({
  'signIn.title': { fi: 'Kirjaudu Y-CRM:ään', sv: 'Logga in i Y-CRM', en: 'Sign in to Y-CRM' },
  'signIn.what': {
    fi: 'Y-CRM kokoaa yrityksen tiedot ja palvelut yhteen: yrittäjälle, asiantuntijalle ja organisaatioille.',
    sv: 'Y-CRM samlar företagets uppgifter och tjänster på ett ställe: för företagaren, den sakkunniga och organisationerna.',
    en: 'Y-CRM brings a company’s information and services together: for the owner, the adviser and the organisations.',
  },
  'signIn.button': { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  'signIn.how': {
    fi: 'Tunnistaudut organisaatiosi tai yrityksesi tunnistuspalvelussa.',
    sv: 'Du identifierar dig i din organisations eller ditt företags identifieringstjänst.',
    en: 'You identify yourself in the sign-in service of your organisation or company.',
  },
  'signIn.signedOut': {
    fi: 'Olet kirjautunut ulos. Keskeneräiset luonnoksesi on poistettu tästä selaimesta.',
    sv: 'Du har loggat ut. Dina utkast har tagits bort från den här webbläsaren.',
    en: 'You have signed out. Your unfinished drafts have been removed from this browser.',
  },
  'signIn.ended': {
    fi: 'Istuntosi päättyi. Kirjaudu uudelleen: keskeneräiset luonnoksesi ovat tallessa.',
    sv: 'Din session avslutades. Logga in på nytt: dina utkast finns kvar.',
    en: 'Your session ended. Sign in again: your unfinished drafts are kept.',
  },
})
