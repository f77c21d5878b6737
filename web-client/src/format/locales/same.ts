/** The same keys; where Chinese counts with `_other` alone, English adds `_one`. */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & {
  [K in keyof T as K extends `${infer Word}_other` ? `${Word}_one` : never]: string;
};
