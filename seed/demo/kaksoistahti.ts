/**
 * The demo company that two people sign for jointly: Kaksoistähti Oy of Rovaniemi. Its number lies beyond those that the
 * synthetic register takes, with a true check digit.
 */
export const kaksoistahti = { businessId: '9987654-6', name: 'Kaksoistähti Oy' } as const
