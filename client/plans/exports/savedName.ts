/** The name that the server gave a file (RFC 6266), or another. */
export const savedName = (disposition: string | null, otherwise: string): string => {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  const plain = disposition?.match(/filename="([^"]+)"/i)?.[1]
  try {
    return encoded ? decodeURIComponent(encoded) : (plain ?? otherwise)
  } catch {
    return otherwise
  }
}
