/** What a record gets whose lease is given back, or was never taken: the next one may have it at once. */
export const freeLease = () => ({ holder: null, leasedUntil: new Date(0) })
