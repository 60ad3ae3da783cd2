/**
 * What somebody typed as the exact text of a cell: `1 234,50 €` is `1234.50`. The last comma or dot parts the decimals when
 * both are there. null when it is no amount, or may be read in two ways (`1,234`).
 */
export const readAmount = (typed: string): string | null => {
  const bare = typed.replaceAll(/[\s€%']/g, '').replaceAll('−', '-')
  const decimalMark = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.'
  const otherMark = decimalMark === ',' ? '.' : ','
  const plain = bare.replaceAll(otherMark, '').replace(decimalMark, '.')
  const parts = /^(-?)(\d+)(\.\d{1,2})?$/.exec(plain)
  if (!parts) return null
  const [, sign, whole = '', decimals = ''] = parts
  return `${sign}${whole.replace(/^0+(?=\d)/, '')}${decimals}`
}
