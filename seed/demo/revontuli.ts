/**
 * The demo company that people of the demo own and keep books for: Revontuli Design Oy of Rovaniemi. Its number lies in
 * the range of made-up companies (9000000 and up), with a true check digit.
 */
export const revontuli = {
  businessId: '9012346-8',
  name: 'Revontuli Design Oy',
  /** Municipality code of Rovaniemi. */
  municipality: '698',
} as const
