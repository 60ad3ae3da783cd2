import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Where a person says how they want to be told outside the product. */
export const noticeSettingsTexts = defineTexts({
  'noticeSettings.title': { fi: 'Ilmoitusten asetukset', sv: 'Inställningar för aviseringar', en: 'Notice settings' },
  'noticeSettings.what': {
    fi: 'Kaikki ilmoitukset näkyvät ruudulla. Tässä valitset, mistä ja milloin saat tiedon myös muualle. Viestissä on vain määrä, ei nimiä eikä sisältöä.',
    sv: 'Alla aviseringar visas på skärmen. Här väljer du vad du får besked om på annat sätt och när. Meddelandet har bara antalet, inga namn och inget innehåll.',
    en: 'Every notice is shown on the screen. Here you choose what else you are told of elsewhere, and when. The message has a number only, no names and no contents.',
  },
  'noticeSettings.mail': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'noticeSettings.mail.to': {
    fi: 'Lähetetään osoitteeseen {{email}}',
    sv: 'Skickas till {{email}}',
    en: 'Sent to {{email}}',
  },
  'noticeSettings.mail.none': {
    fi: 'Meillä ei ole sähköpostiosoitettasi. Pyydä organisaatiosi pääkäyttäjää lisäämään se, tai tallenna yrityksesi osoite yhteystietoihin.',
    sv: 'Vi har inte din e-postadress. Be din organisations administratör lägga till den, eller spara företagets adress i kontaktuppgifterna.',
    en: 'We have no e-mail address of yours. Ask the administrator of your organisation to add it, or save your company’s address in its contact details.',
  },
  'noticeSettings.mail.atOnce': { fi: 'Heti', sv: 'Genast', en: 'At once' },
  'noticeSettings.mail.hourly': {
    fi: 'Kerran tunnissa koottuna',
    sv: 'En gång i timmen, samlat',
    en: 'Once an hour, together',
  },
  'noticeSettings.mail.daily': {
    fi: 'Kerran päivässä, aamukahdeksalta',
    sv: 'En gång om dagen, klockan åtta',
    en: 'Once a day, at eight in the morning',
  },
  'noticeSettings.mail.never': { fi: 'Ei koskaan', sv: 'Aldrig', en: 'Never' },
  'noticeSettings.push': { fi: 'Ilmoitukset selaimeen', sv: 'Aviseringar i webbläsaren', en: 'Notices in the browser' },
  'noticeSettings.push.what': {
    fi: 'Selain kertoo uudesta ilmoituksesta, vaikka Y-CRM ei olisi auki.',
    sv: 'Webbläsaren berättar om en ny avisering även när Y-CRM inte är öppet.',
    en: 'The browser tells you of a new notice even when Y-CRM is not open.',
  },
  'noticeSettings.push.on': {
    fi: 'Ota käyttöön tässä selaimessa',
    sv: 'Aktivera i den här webbläsaren',
    en: 'Turn on in this browser',
  },
  'noticeSettings.push.off': {
    fi: 'Poista tästä selaimesta',
    sv: 'Stäng av i den här webbläsaren',
    en: 'Turn off in this browser',
  },
  'noticeSettings.push.offAll': {
    fi: 'Poista kaikista selaimista',
    sv: 'Stäng av i alla webbläsare',
    en: 'Turn off in all browsers',
  },
  'noticeSettings.push.here': {
    fi: 'Käytössä tässä selaimessa.',
    sv: 'På i den här webbläsaren.',
    en: 'On in this browser.',
  },
  'noticeSettings.push.elsewhere_one': {
    fi: 'Käytössä yhdessä selaimessa.',
    sv: 'På i en webbläsare.',
    en: 'On in one browser.',
  },
  'noticeSettings.push.elsewhere_other': {
    fi: 'Käytössä {{count}} selaimessa.',
    sv: 'På i {{count}} webbläsare.',
    en: 'On in {{count}} browsers.',
  },
  'noticeSettings.push.denied': {
    fi: 'Selaimesi estää ilmoitukset. Salli ne selaimen asetuksista ja yritä uudelleen.',
    sv: 'Din webbläsare blockerar aviseringar. Tillåt dem i webbläsarens inställningar och försök igen.',
    en: 'Your browser blocks notices. Allow them in its settings and try again.',
  },
  'noticeSettings.push.impossible': {
    fi: 'Tämä selain ei osaa ottaa ilmoituksia vastaan. iPhonessa lisää Y-CRM ensin koti-valikkoon.',
    sv: 'Den här webbläsaren kan inte ta emot aviseringar. På iPhone, lägg först till Y-CRM på hemskärmen.',
    en: 'This browser can’t take notices. On an iPhone, add Y-CRM to the home screen first.',
  },
  'noticeSettings.push.failed': {
    fi: 'Ilmoituksia ei saatu käyttöön. Yritä myöhemmin uudelleen.',
    sv: 'Aviseringarna kunde inte aktiveras. Försök igen senare.',
    en: 'Notices could not be turned on. Try again later.',
  },
  'noticeSettings.push.turnedOn': {
    fi: 'Ilmoitukset ovat käytössä tässä selaimessa.',
    sv: 'Aviseringarna är på i den här webbläsaren.',
    en: 'Notices are on in this browser.',
  },
  'noticeSettings.push.turnedOff': {
    fi: 'Ilmoitukset on poistettu käytöstä.',
    sv: 'Aviseringarna är avstängda.',
    en: 'Notices have been turned off.',
  },
  'noticeSettings.groups': {
    fi: 'Mistä haluat tiedon myös sähköpostiin ja selaimeen?',
    sv: 'Om vad vill du få besked även per e-post och i webbläsaren?',
    en: 'What do you want to hear of by e-mail and in the browser too?',
  },
  'noticeSettings.group.matters': { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
  'noticeSettings.group.handOffs': { fi: 'Ohjaukset', sv: 'Hänvisningar', en: 'Hand-offs' },
  'noticeSettings.group.messages': {
    fi: 'Viestit ja asiakirjat',
    sv: 'Meddelanden och dokument',
    en: 'Messages and documents',
  },
  'noticeSettings.group.promises': { fi: 'Palvelulupaukset', sv: 'Servicelöften', en: 'Service promises' },
  'noticeSettings.group.access': {
    fi: 'Käyttöoikeudet ja kysymykset',
    sv: 'Åtkomst och frågor',
    en: 'Access and questions',
  },
  'noticeSettings.quiet': { fi: 'Hiljainen aika', sv: 'Tyst tid', en: 'Quiet hours' },
  'noticeSettings.quiet.what': {
    fi: 'Silloin ei lähetetä mitään. Se, mitä tapahtuu, kerrotaan hiljaisen ajan päätyttyä. Ajat ovat Suomen aikaa.',
    sv: 'Då skickas ingenting. Det som händer berättas när den tysta tiden är slut. Tiderna är finsk tid.',
    en: 'Nothing is sent then. What happens is told when they are over. The times are in Finnish time.',
  },
  'noticeSettings.quiet.on': { fi: 'Pidä hiljainen aika', sv: 'Håll tyst tid', en: 'Keep quiet hours' },
  'noticeSettings.quiet.from': { fi: 'Alkaa', sv: 'Börjar', en: 'From' },
  'noticeSettings.quiet.until': { fi: 'Päättyy', sv: 'Slutar', en: 'Until' },
  'noticeSettings.language': { fi: 'Viestien kieli', sv: 'Meddelandenas språk', en: 'Language of the messages' },
  'noticeSettings.language.any': { fi: 'Kaikki kolme', sv: 'Alla tre', en: 'All three' },
  'noticeSettings.save': { fi: 'Tallenna asetukset', sv: 'Spara inställningarna', en: 'Save the settings' },
  'noticeSettings.saved': {
    fi: 'Asetukset on tallennettu.',
    sv: 'Inställningarna har sparats.',
    en: 'The settings have been saved.',
  },
})
