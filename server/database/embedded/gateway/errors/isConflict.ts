/** SQLSTATEs after which the same statement, repeated, can succeed: serialisation failure and deadlock. */
export const isConflict = (sqlState: string): boolean => sqlState === '40001' || sqlState === '40P01'
