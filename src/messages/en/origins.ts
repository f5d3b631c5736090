export const origins = {} as const
