import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The customer's own home, what happened, and their own data: plain words, second person. */
export const oysTexts = defineTexts({
  'oys.as.owner': { fi: 'omistaja', sv: 'ägare', en: 'owner' },
  'oys.as.representative': { fi: 'edustaja', sv: 'företrädare', en: 'representative' },
  'oys.as.jointRepresentative': {
    fi: 'edustaja yhdessä toisen kanssa',
    sv: 'företrädare tillsammans med en annan',
    en: 'representative jointly with another',
  },
  'oys.as.accountant': { fi: 'kirjanpitäjä', sv: 'bokförare', en: 'accountant' },
  'oys.as.founder': { fi: 'yrittäjäksi aikova', sv: 'blivande företagare', en: 'founder' },

  'oys.waiting': { fi: 'Odottaa sinua', sv: 'Väntar på dig', en: 'Waiting for you' },
  'oys.waiting.loading': {
    fi: 'Katsotaan, odottaako sinua jokin',
    sv: 'Ser efter om något väntar på dig',
    en: 'Looking for what waits for you',
  },
  'oys.waiting.failed': {
    fi: 'Emme saaneet haettua, mikä odottaa sinua',
    sv: 'Det gick inte att hämta vad som väntar på dig',
    en: 'What waits for you could not be fetched',
  },
  'oys.waiting.none': {
    fi: 'Mikään ei odota sinua juuri nyt.',
    sv: 'Ingenting väntar på dig just nu.',
    en: 'Nothing waits for you right now.',
  },
  'oys.waiting.matter': {
    fi: 'Asiasi odottaa sinua: {{need}}',
    sv: 'Ditt ärende väntar på dig: {{need}}',
    en: 'Your matter waits for you: {{need}}',
  },
  'oys.waiting.matter.do': { fi: 'Avaa asia', sv: 'Öppna ärendet', en: 'Open the matter' },
  'oys.waiting.handler': {
    fi: 'Saako {{name}} hoitaa asiaasi?',
    sv: 'Får {{name}} sköta ditt ärende?',
    en: 'May {{name}} handle your matter?',
  },
  'oys.waiting.handler.do': { fi: 'Katso ja päätä', sv: 'Se och bestäm', en: 'Look and decide' },
  'oys.waiting.request': {
    fi: '{{name}} pyytää saada nähdä tietojasi',
    sv: '{{name}} ber att få se dina uppgifter',
    en: '{{name}} asks to see your information',
  },
  'oys.waiting.request.do': { fi: 'Katso ja vastaa', sv: 'Se och svara', en: 'Look and answer' },
  'oys.waiting.sign': {
    fi: 'Käyttöoikeus odottaa toista allekirjoitusta: {{name}}',
    sv: 'En åtkomst väntar på den andra underskriften: {{name}}',
    en: 'Access waits for a second signature: {{name}}',
  },
  'oys.waiting.sign.do': { fi: 'Katso ja allekirjoita', sv: 'Se och skriv under', en: 'Look and sign' },
  'oys.waiting.signed': {
    fi: 'Antamasi käyttöoikeus odottaa toisen edustajan allekirjoitusta: {{name}}',
    sv: 'Åtkomsten du gav väntar på en annan företrädares underskrift: {{name}}',
    en: 'The access you gave waits for another representative to sign: {{name}}',
  },
  'oys.waiting.signed.do': { fi: 'Katso', sv: 'Se', en: 'Look' },
  'oys.waiting.ending': {
    fi: 'Käyttöoikeus päättyy {{day}}: {{name}}',
    sv: 'Åtkomsten upphör {{day}}: {{name}}',
    en: 'Access ends on {{day}}: {{name}}',
  },
  'oys.waiting.ending.what': {
    fi: 'Jatka sitä, jos yhteistyö jatkuu. Muuten sinun ei tarvitse tehdä mitään.',
    sv: 'Förläng den om samarbetet fortsätter. Annars behöver du inte göra något.',
    en: 'Renew it if you go on working together. Otherwise you need do nothing.',
  },
  'oys.waiting.ending.do': { fi: 'Jatka tai muuta', sv: 'Förläng eller ändra', en: 'Renew or change' },
  'oys.waiting.answer': {
    fi: '{{name}} vastasi kysymykseesi',
    sv: '{{name}} svarade på din fråga',
    en: '{{name}} answered your question',
  },
  'oys.waiting.answer.do': { fi: 'Lue vastaus', sv: 'Läs svaret', en: 'Read the answer' },
  'oys.waiting.correction': {
    fi: '{{name}} vastasi korjauspyyntöösi',
    sv: '{{name}} svarade på din begäran om rättelse',
    en: '{{name}} answered your request for correction',
  },

  'oys.doing': { fi: 'Kuka tekee mitä', sv: 'Vem gör vad', en: 'Who is doing what' },
  'oys.doing.loading': { fi: 'Haetaan avoimia asioita', sv: 'Öppna saker hämtas', en: 'Fetching what is open' },
  'oys.doing.failed': {
    fi: 'Avoimia asioita ei saatu haettua',
    sv: 'Det öppna kunde inte hämtas',
    en: 'What is open could not be fetched',
  },
  'oys.doing.none': {
    fi: 'Kukaan ei ole luvannut sinulle mitään juuri nyt',
    sv: 'Ingen har lovat dig något just nu',
    en: 'Nobody has promised you anything right now',
  },
  'oys.doing.none.how': {
    fi: 'Kun neuvoja sopii kanssasi seuraavan askeleen, näet tässä, kuka sen tekee ja mihin mennessä.',
    sv: 'När en rådgivare kommer överens med dig om nästa steg ser du här vem som gör det och när.',
    en: 'When an adviser agrees a next step with you, you will see here who does it and by when.',
  },
  'oys.doing.touch': {
    fi: 'viimeksi yhteydessä {{day}}, nyt ei mitään luvattuna',
    sv: 'senast i kontakt {{day}}, inget utlovat just nu',
    en: 'last in touch on {{day}}, nothing promised now',
  },

  'oys.sees': { fi: 'Kuka näkee tietojasi', sv: 'Vem ser dina uppgifter', en: 'Who sees your information' },
  'oys.sees.none': {
    fi: 'Et ole antanut käyttöoikeutta kenellekään. Osa viranomaisista näkee palvelutietosi lain nojalla.',
    sv: 'Du har inte gett någon åtkomst. En del myndigheter ser dina serviceuppgifter med stöd av lag.',
    en: 'You have given access to nobody. Some authorities see your service data by law.',
  },
  'oys.sees.none.founder': {
    fi: 'Et ole antanut käyttöoikeutta kenellekään. Neuvojat löytävät sinut vasta, kun olet tavannut heidän organisaationsa.',
    sv: 'Du har inte gett någon åtkomst. Rådgivare hittar dig först när du har träffat deras organisation.',
    en: 'You have given access to nobody. Advisers find you only once you have met their organisation.',
  },
  'oys.sees.until': { fi: '{{day}} asti', sv: 'till {{day}}', en: 'until {{day}}' },
  'oys.sees.all': { fi: 'Anna tai muuta oikeuksia', sv: 'Ge eller ändra åtkomst', en: 'Give or change access' },
  'oys.sees.rest_one': { fi: 'ja {{count}} muu', sv: 'och {{count}} till', en: 'and {{count}} more' },
  'oys.sees.rest_other': { fi: 'ja {{count}} muuta', sv: 'och {{count}} till', en: 'and {{count}} more' },

  'oys.latest': { fi: 'Viimeksi tapahtunut', sv: 'Senast hänt', en: 'What happened last' },
  'oys.latest.none': {
    fi: 'Sinusta ei ole vielä kirjattu mitään.',
    sv: 'Ingenting har ännu antecknats om dig.',
    en: 'Nothing has been recorded about you yet.',
  },
  'oys.latest.all': { fi: 'Kaikki tapahtumat', sv: 'Alla händelser', en: 'Everything that happened' },
  'oys.looked': { fi: 'Viimeksi katsottu', sv: 'Senast tittat', en: 'Who looked last' },
  'oys.looked.none': {
    fi: 'Kukaan muu ei ole viime aikoina katsonut tietojasi.',
    sv: 'Ingen annan har tittat på dina uppgifter på sistone.',
    en: 'Nobody else has looked at your information lately.',
  },
  'oys.looked.all': { fi: 'Avaa käyttöloki', sv: 'Öppna åtkomstloggen', en: 'Open the ledger' },

  'oys.events': { fi: 'Tapahtumat', sv: 'Händelser', en: 'What happened' },
  'oys.events.what': {
    fi: 'Kaikki, mitä palvelut ovat kirjanneet sinusta. Vain niiden omat työmuistiinpanot eivät näy.',
    sv: 'Allt som tjänsterna har antecknat om dig. Bara deras egna arbetsanteckningar syns inte.',
    en: 'Everything that services have recorded about you. Only their own working notes are not shown.',
  },
  'oys.events.accountant': {
    fi: 'Näet kirjanpitäjänä yrityksen palvelutiedot. Henkilöitä koskevat kirjaukset näkyvät vain yrityksen edustajille.',
    sv: 'Som bokförare ser du företagets serviceuppgifter. Anteckningar om personer syns bara för företagets företrädare.',
    en: 'As the accountant you see the company’s service data. Records about persons are shown to its representatives only.',
  },
})
