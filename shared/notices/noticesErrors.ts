import { defineErrors } from '#shared/errors/defineErrors.ts'

export const noticesErrors = defineErrors({
  'push.service_unknown': {
    status: 422,
    fi: 'Selaimesi pikailmoituspalvelua {{host}} ei tunneta. Käytä toista selainta tai sähköpostia.',
    sv: 'Din webbläsares push-tjänst {{host}} är okänd. Använd en annan webbläsare eller e-post.',
    en: 'The push service {{host}} of your browser is not known. Use another browser, or e-mail.',
  },
  'push.unavailable': {
    status: 409,
    fi: 'Pikailmoituksia ei ole otettu käyttöön. Valitse ilmoitukset sähköpostiin.',
    sv: 'Push-meddelanden är inte i bruk. Välj aviseringar per e-post.',
    en: 'Push messages are not in use here. Choose notices by e-mail.',
  },
})
