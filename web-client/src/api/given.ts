/** The API leaves a value out or says null; here both mean that it is not there. */
export function given<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}
