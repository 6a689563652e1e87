/** Whether the browser keeps what is remembered for good, may clear it to make room, or does not say. */
export const persistences = ['kept', 'may-go', 'unknown'] as const
export type Persistence = (typeof persistences)[number]
