import type { SectionGuide } from '../SectionGuide.ts'

export const growthMarketSection: SectionGuide = {
  key: 'growthMarket',
  part: 'market',
  title: { fi: 'Markkina, johon kasvetaan', sv: 'Marknaden ni växer på', en: 'The market you grow into' },
  guidance: {
    fi: 'Kerro, kuinka suuri markkina on ja kuinka suuren osan siitä voitte realistisesti saada. Erota nykyiset asiakkaat, joille voi myydä enemmän, uusista, jotka pitää ensin löytää. Käytä omaa dataa: mistä asiakkaat tulivat, kuinka moni jäi, mitä yhden hankkiminen maksoi. Sano myös, mitä ette vielä tiedä ja miten otatte siitä selvän.',
    sv: 'Berätta hur stor marknaden är och hur stor del ni realistiskt kan få. Skilj på nuvarande kunder, som kan köpa mer, och nya, som först måste hittas. Använd egna siffror: varifrån kunderna kom, hur många som stannade och vad det kostade att få en. Säg också vad ni ännu inte vet och hur ni tar reda på det.',
    en: 'Tell how large the market is and how much of it you can realistically win. Keep apart the customers you have, who may buy more, and new ones, who must be found first. Use your own data: where customers came from, how many stayed, what it cost to win one. Say also what you don’t know yet and how you will find out.',
  },
  questions: [
    {
      fi: 'Montako mahdollista asiakasta on, ja montako tavoitat?',
      sv: 'Hur många möjliga kunder finns det, och hur många når ni?',
      en: 'How many possible customers are there, and how many can you reach?',
    },
    {
      fi: 'Mitä uuden asiakkaan saaminen maksaa, ja mitä hän tuo?',
      sv: 'Vad kostar det att få en ny kund, och vad ger kunden?',
      en: 'What does it cost to win a customer, and what does a customer bring?',
    },
    {
      fi: 'Mitä nykyiset asiakkaat ostaisivat lisää?',
      sv: 'Vad skulle de nuvarande kunderna köpa mer av?',
      en: 'What more would your present customers buy?',
    },
  ],
  example: {
    fi: 'Suomessa on noin 220 uimahallia, joista 60 vaihtaa varausjärjestelmää seuraavan kolmen vuoden aikana. Tapasimme yhdeksän hallin johtajat: seitsemän piti kassan yhdistämistä tärkeimpänä. Uuden asiakkaan hankinta maksaa meille 1 900 euroa, ja asiakas tuo 310 euroa kuussa. Viime vuonna vain neljä asiakasta sadasta lopetti.',
    sv: 'I Finland finns ungefär 220 simhallar, varav 60 byter bokningssystem under de kommande tre åren. Vi träffade cheferna för nio hallar: sju ansåg att kopplingen till kassan var viktigast. En ny kund kostar oss 1 900 euro och ger 310 euro i månaden. I fjol slutade bara fyra kunder av hundra.',
    en: 'There are about 220 swimming halls in Finland, of which 60 will change their booking system in the next three years. We met the managers of nine: seven thought a link to the till mattered most. Winning a customer costs us 1,900 euros, and a customer brings 310 euros a month. Last year only four customers in a hundred left.',
  },
}
