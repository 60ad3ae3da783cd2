const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const IDENTITY_CODE = /(?<!\d)(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])(?![0-9A-Z])/giu

/** Whether a text holds a Finnish personal identity code (henkilötunnus), by its check character. Act 293/2017 7.3 §: never stored. */
export const hasIdentityCode = (text: string): boolean =>
  [...text.matchAll(IDENTITY_CODE)].some(
    ([, birth = '', number = '', check = '']) =>
      CHECK_CHARACTERS[Number(birth + number) % CHECK_CHARACTERS.length] === check.toUpperCase(),
  )
