import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Mail about grants: what has happened and where to look, never what a record says. */
export const grantMailTexts = defineTexts({
  'grants.mail.invitation.subject': {
    fi: 'Sinut on kutsuttu katsomaan asiakkaan tietoja Y-CRM:ssä',
    sv: 'Du har bjudits in att se en kunds uppgifter i Y-CRM',
    en: 'You have been invited to see a customer’s record in Y-CRM',
  },
  'grants.mail.invitation.who': {
    fi: '{{customer}} on kutsunut sinut. Kutsun lähetti {{name}}.',
    sv: '{{customer}} har bjudit in dig. Inbjudan skickades av {{name}}.',
    en: 'You have been invited by {{customer}}. The invitation was sent by {{name}}.',
  },
  'grants.mail.invitation.how': {
    fi: 'Hyväksy kutsu kirjautumalla alla olevasta linkistä. Linkki toimii kerran ja {{days}} päivän ajan.',
    sv: 'Godkänn inbjudan genom att logga in via länken nedan. Länken fungerar en gång och i {{days}} dagar.',
    en: 'Accept by signing in through the link below. It works once, for {{days}} days.',
  },
  'grants.mail.requested.subject': {
    fi: 'Sinulta pyydetään käyttöoikeutta',
    sv: 'Du har fått en begäran om åtkomst',
    en: 'You have been asked for access',
  },
  'grants.mail.requested.text': {
    fi: '{{organisation}} pyytää lupaa nähdä tietojasi. Katso pyyntö ja päätä itse, mitä annat.',
    sv: '{{organisation}} ber om lov att se dina uppgifter. Läs begäran och bestäm själv vad du ger.',
    en: '{{organisation}} asks to see parts of your record. Read the request and decide what you open.',
  },
  'grants.mail.answered.subject': {
    fi: 'Asiakas on vastannut käyttöoikeuspyyntöön',
    sv: 'Kunden har svarat på begäran om åtkomst',
    en: 'A customer has answered a request for access',
  },
  'grants.mail.answered.text': {
    fi: 'Vastaus näkyy asiakkaan sivulla Y-CRM:ssä.',
    sv: 'Svaret syns på kundens sida i Y-CRM.',
    en: 'You find the answer on the customer’s page in Y-CRM.',
  },
  'grants.mail.recorded.subject': {
    fi: 'Antamasi käyttöoikeus on kirjattu',
    sv: 'Åtkomsten som du gav har antecknats',
    en: 'The access you gave has been recorded',
  },
  'grants.mail.recorded.text': {
    fi: '{{organisation}} on kirjannut, että annoit sille käyttöoikeuden tietoihisi. Jos et antanut sitä, peru se heti.',
    sv: '{{organisation}} har antecknat att du gav åtkomst till dina uppgifter. Om du inte gav den, ta tillbaka den genast.',
    en: '{{organisation}} has recorded that you gave it access to your record. If you did not, take it back at once.',
  },
  'grants.mail.sign.subject': {
    fi: 'Allekirjoituksesi puuttuu käyttöoikeudesta',
    sv: 'Din underskrift behövs för en åtkomst',
    en: 'A grant of access waits for your signature',
  },
  'grants.mail.sign.text': {
    fi: '{{name}} on antanut käyttöoikeuden, joka alkaa vasta, kun sinäkin allekirjoitat.',
    sv: '{{name}} har gett en åtkomst som börjar gälla först när också du skriver under.',
    en: '{{name}} has given access that begins only when you sign it too.',
  },
  'grants.mail.ending.subject': {
    fi: 'Käyttöoikeus päättyy {{day}}',
    sv: 'En åtkomst upphör {{day}}',
    en: 'A grant of access ends on {{day}}',
  },
  'grants.mail.ending.toCustomer': {
    fi: 'Antamasi käyttöoikeus on päättymässä: {{to}}. Jos haluat, uusit sen yhdellä painalluksella. Muuten se päättyy itsestään.',
    sv: 'En åtkomst som du gett håller på att upphöra: {{to}}. Om du vill kan du förnya den med ett tryck. Annars upphör den av sig själv.',
    en: 'Access that you have given is about to end: {{to}}. You can renew it with one press. Otherwise it ends by itself.',
  },
  'grants.mail.ending.toHolder': {
    fi: 'Asiakkaan antama käyttöoikeus on päättymässä. Jos tarvitset sitä yhä, sovi asiakkaan kanssa sen uusimisesta.',
    sv: 'En åtkomst som en kund gett håller på att upphöra. Om du fortfarande behöver den, kom överens med kunden om förnyelse.',
    en: 'Access given by a customer is about to end. If it is still needed, agree with the customer on renewing it.',
  },
})
