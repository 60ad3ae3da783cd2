import type { SectionGuide } from '../SectionGuide.ts'

export const growthFundingSection: SectionGuide = {
  key: 'growthFunding',
  part: 'calculations',
  title: { fi: 'Kasvun rahoitus', sv: 'Finansiering av tillväxten', en: 'Funding growth' },
  guidance: {
    fi: 'Kasvu syö rahaa ennen kuin se tuo sitä: varastoa, palkkoja ja laskuja, joita asiakas ei ole vielä maksanut. Laske, paljonko rahaa tarvitaan enimmillään ja missä kuussa. Jaa tarve lähteisiin: tulorahoitus, laina, takaus, avustus, sijoittaja. Avustuksia haetaan ennen kuin hanke alkaa, joten tarkista ehdot ajoissa.',
    sv: 'Tillväxt äter pengar innan den ger några: lager, löner och räkningar som kunden ännu inte har betalat. Räkna ut hur mycket pengar som behövs som mest och i vilken månad. Dela upp behovet på källor: egna intäkter, lån, borgen, bidrag, investerare. Bidrag söks innan projektet börjar, så kontrollera villkoren i tid.',
    en: 'Growth eats money before it brings any: stock, wages, and invoices the customer hasn’t paid yet. Work out how much money is needed at most and in which month. Divide the need by source: income, loan, guarantee, grant, investor. Grants are applied for before a project begins, so check the terms in time.',
  },
  questions: [
    {
      fi: 'Paljonko rahaa kasvu vaatii ennen kuin se tuottaa?',
      sv: 'Hur mycket pengar kräver tillväxten innan den ger avkastning?',
      en: 'How much money does growth take before it pays back?',
    },
    {
      fi: 'Missä kuussa kassa on matalimmillaan?',
      sv: 'I vilken månad är kassan som lägst?',
      en: 'In which month is cash at its lowest?',
    },
    {
      fi: 'Mitä teet, jos osa rahoituksesta jää saamatta?',
      sv: 'Vad gör du om en del av finansieringen uteblir?',
      en: 'What will you do if part of the funding does not come?',
    },
    {
      fi: 'Mitä annat sijoittajalle vastineeksi?',
      sv: 'Vad ger du investeraren i utbyte?',
      en: 'What do you give an investor in return?',
    },
  ],
  example: {
    fi: 'Uimahallihanke vaatii 260 000 euroa: kehitystyö 150 000, kaksi myyjää 80 000 ja käyttöpääoma 30 000. Tulorahoituksesta tulee 90 000, pankista 100 000 Finnveran takauksella, ja Business Finlandilta haetaan 70 000. Kassa on matalimmillaan ensi vuoden syyskuussa, 34 000 euroa plussalla. Ilman avustusta kehitys kestää puoli vuotta kauemmin.',
    sv: 'Simhallsprojektet kräver 260 000 euro: utveckling 150 000, två säljare 80 000 och rörelsekapital 30 000. Egna intäkter ger 90 000, banken 100 000 med Finnveras borgen, och av Business Finland söks 70 000. Kassan är som lägst i september nästa år, 34 000 euro på plus. Utan bidraget tar utvecklingen ett halvår längre.',
    en: 'The swimming hall project takes 260,000 euros: development 150,000, two salespeople 80,000 and working capital 30,000. Income brings 90,000, the bank 100,000 with a Finnvera guarantee, and 70,000 is applied for from Business Finland. Cash is lowest in September next year, at 34,000 euros in hand. Without the grant development takes half a year longer.',
  },
}
