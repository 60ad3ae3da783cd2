import { defineTexts } from '#shared/texts/defineTexts.ts'

/**
 * The paragraphs by which showing a record to the customer itself may be delayed, and what each protects. Restrictions of a
 * party's and of a data subject's right to see; a small table on purpose: nothing else delays (law.md).
 */
export const delayParagraphs = defineTexts({
  '621/1999 11 §': {
    fi: 'asianosaisen tiedonsaantia on rajoitettu',
    sv: 'en parts rätt att ta del av uppgifter är begränsad',
    en: 'a party’s access is restricted',
  },
  '621/1999 24 §': {
    fi: 'tieto on salassa pidettävä',
    sv: 'uppgiften är sekretessbelagd',
    en: 'the information is to be kept secret',
  },
  '1050/2018 34 §': {
    fi: 'rekisteröidyn tarkastusoikeutta on rajoitettu',
    sv: 'den registrerades rätt till insyn är begränsad',
    en: 'the data subject’s right of access is restricted',
  },
})
