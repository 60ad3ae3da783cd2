import type { SectionGuide } from '../SectionGuide.ts'

export const situationSection: SectionGuide = {
  key: 'situation',
  part: 'idea',
  title: { fi: 'Missä ollaan ja miksi', sv: 'Var vi är och varför', en: 'Where we are and why' },
  guidance: {
    fi: 'Kerro tilanne suoraan: mitä on tapahtunut, milloin se alkoi ja paljonko on velkaa ja rahaa. Erota syyt, joihin voit vaikuttaa, niistä, joihin et voi. Kerro, mikä yrityksessä on elinkelpoista ja miksi sitä kannattaa jatkaa. Apua on tarjolla, ja se on sitä parempaa, mitä aiemmin sitä pyydät.',
    sv: 'Berätta rakt hur det är: vad som har hänt, när det började och hur mycket skulder och pengar det finns. Skilj på orsaker som du kan påverka och sådana som du inte kan. Berätta vad som är livskraftigt i företaget och varför det lönar sig att fortsätta. Det finns hjälp, och den är bättre ju tidigare du ber om den.',
    en: 'Tell plainly how things are: what has happened, when it began and how much debt and money there is. Keep apart the causes you can do something about and those you can’t. Tell what is viable in the company and why it is worth going on. Help is there, and the earlier you ask the better it is.',
  },
  questions: [
    {
      fi: 'Milloin tulos kääntyi, ja mikä silloin muuttui?',
      sv: 'När vände resultatet, och vad förändrades då?',
      en: 'When did the result turn, and what changed then?',
    },
    {
      fi: 'Mikä osa yrityksestä kannattaa nyt?',
      sv: 'Vilken del av företaget lönar sig nu?',
      en: 'Which part of the company pays now?',
    },
    {
      fi: 'Mihin syihin voit itse vaikuttaa?',
      sv: 'Vilka orsaker kan du själv påverka?',
      en: 'Which causes can you do something about?',
    },
    {
      fi: 'Kenelle olet jo kertonut tilanteesta?',
      sv: 'Vem har du redan berättat för?',
      en: 'Whom have you already told?',
    },
  ],
  example: {
    fi: 'Ravintolamme Turussa on tehnyt tappiota 14 kuukautta. Kadun remontti vei kolmanneksen lounasasiakkaista, ja kesällä palkkasimme liikaa väkeä. Velkaa on 118 000 euroa, josta 31 000 on erääntynyt. Illat ja tilaukset kannattavat yhä, ja katu avattiin lokakuussa.',
    sv: 'Vår restaurang i Åbo har gått med förlust i 14 månader. Gaturenoveringen tog en tredjedel av lunchkunderna, och i somras anställde vi för många. Skulderna är 118 000 euro, varav 31 000 har förfallit. Kvällarna och beställningarna lönar sig fortfarande, och gatan öppnades i oktober.',
    en: 'Our restaurant in Turku has made a loss for 14 months. Street works took a third of our lunch customers, and in summer we hired too many people. There is 118,000 euros of debt, of which 31,000 is overdue. Evenings and catering still pay, and the street was opened in October.',
  },
}
