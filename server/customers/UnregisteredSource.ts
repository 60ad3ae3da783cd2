/** In place of the register's hash where the register does not hold the company yet: whatever it says first differs. */
export const UNREGISTERED_SOURCE = 'unregistered'
