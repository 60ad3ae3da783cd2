import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What the matter and the grant of a review are called: said by the product, without a word of the plan. */
export const reviewAskTexts = defineTexts({
  'reviews.ask.need': {
    fi: 'Arvio liiketoimintasuunnitelmasta',
    sv: 'Bedömning av affärsplanen',
    en: 'Review of the business plan',
  },
  'reviews.ask.purpose': {
    fi: 'Arvio liiketoimintasuunnitelmasta',
    sv: 'Bedömning av affärsplanen',
    en: 'Review of the business plan',
  },
  'reviews.takeBack.reason': {
    fi: 'Arviopyyntö peruttiin.',
    sv: 'Begäran om bedömning togs tillbaka.',
    en: 'The request for a review was taken back.',
  },
})
