/** Where a key moves the focus in a row of toggles: arrows (round the end), Home, End, or the first letter of a name. Null: nowhere. */
export const nextInToolbar = (key: string, at: number, names: string[]): number | null => {
  const count = names.length
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at + count - 1) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (!/^\p{L}$/u.test(key)) return null
  const after = names.map((_, step) => (at + 1 + step) % count)
  return after.find((index) => names[index]?.toLowerCase().startsWith(key.toLowerCase())) ?? null
}
