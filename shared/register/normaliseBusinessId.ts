const SIX_DIGITS_AND_CHECK = 7
const DIGITS_AND_CHECK = 8

/** Any spelling to `NNNNNNN-C`: spaces, dashes of any kind, FI or FIFPRO. prefix, a six-digit number of old. Others stay as they are. */
export const normaliseBusinessId = (spelling: string): string => {
  const digits = spelling
    .trim()
    .replace(/^FI(?:FPRO)?[\s.]*/i, '')
    .replaceAll(/[\s\p{Dash_Punctuation}]/gu, '')
  if (!/^\d+$/.test(digits)) return spelling.trim()
  const full = digits.length === SIX_DIGITS_AND_CHECK ? `0${digits}` : digits
  return full.length === DIGITS_AND_CHECK ? `${full.slice(0, -1)}-${full.slice(-1)}` : spelling.trim()
}
