import type { SectionGuide } from '../SectionGuide.ts'

export const businessIdeaSection: SectionGuide = {
  key: 'businessIdea',
  part: 'idea',
  title: { fi: 'Liikeidea', sv: 'Affärsidé', en: 'Business idea' },
  guidance: {
    fi: 'Kuvaa, minkä pulman ratkaiset tai minkä ilon tuot, ja kuka siitä maksaa. Kerro tuotteesi tai palvelusi niin, että naapurikin ymmärtää sen. Mieti myös, mitä et tee: rajaus tekee ideasta uskottavan. Jos olet jo kokeillut ideaa oikeilla asiakkailla, kerro mitä opit.',
    sv: 'Beskriv vilket problem du löser eller vilken glädje du ger, och vem som betalar för det. Berätta om din produkt eller tjänst så att också grannen förstår. Fundera även på vad du inte gör: en avgränsning gör idén trovärdig. Om du redan har prövat idén på riktiga kunder, berätta vad du lärde dig.',
    en: 'Describe the problem you solve or the joy you bring, and who pays for it. Explain your product or service so that your neighbour would understand. Think about what you will not do as well: limits make an idea credible. If you have already tried the idea on real customers, tell what you learned.',
  },
  questions: [
    {
      fi: 'Minkä asiakkaan pulman ratkaiset?',
      sv: 'Vilket problem löser du för kunden?',
      en: 'Which problem do you solve for the customer?',
    },
    {
      fi: 'Mitä asiakas tekee nyt, kun sinua ei ole?',
      sv: 'Hur gör kunden nu, när du inte finns?',
      en: 'What does the customer do now, without you?',
    },
    {
      fi: 'Mistä asiakas maksaa: tunnista, tuotteesta vai tuloksesta?',
      sv: 'Vad betalar kunden för: tid, produkt eller resultat?',
      en: 'What does the customer pay for: hours, a product or a result?',
    },
    { fi: 'Miten olet kokeillut ideaa?', sv: 'Hur har du prövat idén?', en: 'How have you tried the idea out?' },
  ],
  example: {
    fi: 'Ompelen ja korjaan työ- ja ulkoiluvaatteita Rovaniemellä. Matkailuyritysten toppahaalarit kuluvat talven aikana, ja uusi maksaa yli 200 euroa. Korjaan haalarin kahdessa päivässä keskimäärin 45 eurolla. Kokeilin tätä viime talvena kolmen safariyrityksen kanssa, ja kaikki ovat tilanneet korjauksia myös tulevalle kaudelle.',
    sv: 'Jag syr och lagar arbets- och friluftskläder i Rovaniemi. Turistföretagens vinteroveraller slits under säsongen, och en ny kostar över 200 euro. Jag lagar en overall på två dagar för i snitt 45 euro. Förra vintern prövade jag detta med tre safariföretag, och alla har beställt lagningar också för nästa säsong.',
    en: 'I sew and mend work and outdoor clothing in Rovaniemi. Tour companies’ winter overalls wear out during the season, and a new one costs over 200 euros. I mend one in two days for 45 euros on average. I tried this last winter with three safari companies, and all of them have ordered mending for the coming season too.',
  },
}
