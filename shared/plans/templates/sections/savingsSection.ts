import type { SectionGuide } from '../SectionGuide.ts'

export const savingsSection: SectionGuide = {
  key: 'savings',
  part: 'operations',
  title: { fi: 'Toimet ja säästöt', sv: 'Åtgärder och besparingar', en: 'Actions and savings' },
  guidance: {
    fi: 'Luettele teot päivämäärineen: mitä tehdään tällä viikolla, tässä kuussa ja ennen kesää. Merkitse jokaiselle tekijä ja vaikutus euroina kuussa. Säästä ensin siitä, mitä asiakas ei huomaa. Lyhyt lista, joka toteutuu, on parempi kuin pitkä lista toiveita.',
    sv: 'Räkna upp åtgärderna med datum: vad görs den här veckan, den här månaden och före sommaren. Ge varje åtgärd en ansvarig och en effekt i euro per månad. Spara först på det som kunden inte märker. En kort lista som blir av är bättre än en lång lista med önskemål.',
    en: 'List the actions with dates: what is done this week, this month and before summer. Give each a person and an effect in euros a month. Save first on what customers don’t notice. A short list that gets done is better than a long list of wishes.',
  },
  questions: [
    { fi: 'Mitä teet tällä viikolla?', sv: 'Vad gör du den här veckan?', en: 'What will you do this week?' },
    {
      fi: 'Paljonko kukin toimi tuo kuussa, ja kuka sen tekee?',
      sv: 'Hur mycket ger varje åtgärd per månad, och vem gör den?',
      en: 'How much does each action bring a month, and who does it?',
    },
    {
      fi: 'Mistä et säästä, koska asiakas huomaisi sen?',
      sv: 'Vad sparar du inte på, eftersom kunden skulle märka det?',
      en: 'What won’t you cut, because customers would notice?',
    },
  ],
  example: {
    fi: 'Tällä viikolla suljemme maanantait, mikä säästää 1 400 euroa kuussa. Joulukuussa neuvottelemme vuokran: omistaja on alustavasti luvannut 15 prosenttia pois puoleksi vuodeksi. Lounaslista lyhenee yhdeksästä kuuteen annokseen, ja hävikki puolittuu. Yhteensä toimet tuovat 4 300 euroa kuussa helmikuusta alkaen.',
    sv: 'Den här veckan stänger vi på måndagar, vilket sparar 1 400 euro i månaden. I december förhandlar vi om hyran: ägaren har preliminärt lovat 15 procents avdrag i ett halvår. Lunchlistan kortas från nio till sex rätter och svinnet halveras. Sammanlagt ger åtgärderna 4 300 euro i månaden från och med februari.',
    en: 'This week we close on Mondays, which saves 1,400 euros a month. In December we negotiate the rent: the owner has provisionally promised 15 per cent off for half a year. The lunch menu goes from nine dishes to six, and waste is halved. Together the actions bring 4,300 euros a month from February.',
  },
}
