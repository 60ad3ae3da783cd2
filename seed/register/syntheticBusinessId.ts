const WEIGHTS = [7, 9, 10, 5, 8, 4, 2]
const MODULUS = 11

/** The business ID of a seven-digit number, or null where none exists: a remainder of 1 has no check digit. */
export const syntheticBusinessId = (number: number): string | null => {
  const digits = String(number)
  const remainder = WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % MODULUS
  if (remainder === 1) return null
  return `${digits}-${remainder === 0 ? 0 : MODULUS - remainder}`
}
