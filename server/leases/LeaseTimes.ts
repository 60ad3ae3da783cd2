/** In milliseconds. A process that died holds others back for `lease` at most; one that lives renews its own every `renew`. */
export type LeaseTimes = { lease: number; renew: number }
