/**
 * Warning signs by what they are, as a doctor reads them (S1, S2, S7). Most are asked about; `saddle` and `both-legs` are
 * also given away by the places and limbs that somebody names elsewhere.
 */
export const warningSigns = ['cauda', 'saddle', 'weakness', 'nerves', 'both-legs', 'chest', 'leg-clot'] as const
export type WarningSign = (typeof warningSigns)[number]
