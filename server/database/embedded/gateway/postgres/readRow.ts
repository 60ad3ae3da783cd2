/** The columns of a DataRow as views of the message; null where the value is NULL. */
export function readRow(frame: Buffer): (Buffer | null)[] {
  const columns: (Buffer | null)[] = new Array(frame.readInt16BE(5))
  let at = 7
  for (let column = 0; column < columns.length; column++) {
    const length = frame.readInt32BE(at)
    at += 4
    columns[column] = length < 0 ? null : frame.subarray(at, at + length)
    if (length > 0) at += length
  }
  return columns
}
