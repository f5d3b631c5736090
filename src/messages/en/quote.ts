export const quote = {} as const
