import type { SectionGuide } from '../SectionGuide.ts'

export const ownershipAndTaxSection: SectionGuide = {
  key: 'ownershipAndTax',
  part: 'operations',
  title: { fi: 'Omistus, sopimukset ja verot', sv: 'Ägande, avtal och skatter', en: 'Ownership, contracts and taxes' },
  guidance: {
    fi: 'Kerro, mitä siirtyy: osakkeet, liiketoiminta, kiinteistö vai osa niistä. Lahja, kauppa ja lahjanluonteinen kauppa verotetaan eri tavoin, ja huojennuksilla on ehtonsa. Hakekaa ennakkoratkaisu Verohallinnolta ennen kuin allekirjoitatte. Tarkistakaa myös vuokrat, lainat, luvat ja avioehdot, jotka eivät siirry itsestään.',
    sv: 'Berätta vad som överförs: aktierna, affärsverksamheten, fastigheten eller en del av dem. Gåva, köp och köp av gåvonatur beskattas olika, och lättnaderna har sina villkor. Ansök om förhandsavgörande hos Skatteförvaltningen innan ni skriver under. Kontrollera också hyror, lån, tillstånd och äktenskapsförord, som inte följer med av sig själva.',
    en: 'Tell what passes over: the shares, the business, the property or a part of them. A gift, a sale and a sale at a gift price are taxed differently, and reliefs have their conditions. Ask the Tax Administration for an advance ruling before you sign. Check leases, loans, permits and marriage contracts too, as these don’t pass on by themselves.',
  },
  questions: [
    {
      fi: 'Mitä tarkalleen siirtyy, ja mitä jää?',
      sv: 'Vad överförs exakt, och vad blir kvar?',
      en: 'What exactly passes over, and what stays?',
    },
    {
      fi: 'Täyttyvätkö veron huojennuksen ehdot?',
      sv: 'Uppfylls villkoren för skattelättnaden?',
      en: 'Are the conditions of tax relief met?',
    },
    {
      fi: 'Mitkä sopimukset ja luvat pitää tehdä uudelleen?',
      sv: 'Vilka avtal och tillstånd måste göras på nytt?',
      en: 'Which contracts and permits must be made anew?',
    },
    {
      fi: 'Kuka neuvoo verossa ja sopimuksissa?',
      sv: 'Vem ger råd om skatter och avtal?',
      en: 'Who advises on taxes and contracts?',
    },
  ],
  example: {
    fi: 'Tytär ostaa 40 prosenttia osakkeista ensi vuonna ja 60 prosenttia vuonna 2029. Ennakkoratkaisu sukupolvenvaihdoksen huojennuksesta on haettu. Halli jää isän omistukseen, ja siitä tehdään kymmenen vuoden vuokrasopimus. Osakassopimuksessa sovitaan, mitä tapahtuu, jos jompikumpi sairastuu.',
    sv: 'Dottern köper 40 procent av aktierna nästa år och 60 procent 2029. Förhandsavgörande om lättnaden vid generationsskifte har sökts. Hallen förblir i pappas ägo, och ett hyresavtal på tio år görs upp. I aktieägaravtalet avtalas om vad som händer om någondera blir sjuk.',
    en: 'The daughter buys 40 per cent of the shares next year and 60 per cent in 2029. An advance ruling on the relief for generational change has been applied for. The hall stays in her father’s ownership, with a lease of ten years. The shareholders’ agreement says what happens if either of them falls ill.',
  },
}
