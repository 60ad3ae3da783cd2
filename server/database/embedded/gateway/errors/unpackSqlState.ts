const CHARACTERS = 5
const BITS = 6
const MASK = 0x3f
const ZERO = 0x30

/** Write errors carry their SQLSTATE packed in an integer: six bits a character above `0`, the first character lowest. */
export function unpackSqlState(packed: number): string {
  let state = ''
  for (let index = 0; index < CHARACTERS; index++) {
    state += String.fromCharCode(((packed >> (BITS * index)) & MASK) + ZERO)
  }
  return state
}
