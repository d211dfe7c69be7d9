/** The same keys with other sentences: what a language must say to match another. */
export type InWords<T> = { readonly [K in keyof T]: T[K] extends string ? string : InWords<T[K]> }
