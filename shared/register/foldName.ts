/** Keys are cut here: names that differ only later are told apart by their business IDs. */
const LONGEST_KEY = 200

// Letters that Unicode does not take apart into a base letter and a mark.
const WHOLE_LETTERS: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', þ: 'th' }

/**
 * A name as search compares it: small letters, å/ä/ö as a/o and é as e, apostrophes gone, other punctuation a single
 * space. A name of signs alone stays as it is, so that it can be found too. Folding twice changes nothing.
 */
export const foldName = (name: string): string => {
  const letters = name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`´ʼ]+/gu, '')
    .toLowerCase()
    .replaceAll(/[æœøßđðłþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
  const words = letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return (words || letters.trim()).slice(0, LONGEST_KEY).trim()
}
