/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * What every other part of the system keeps, under its name, such as `bookings`.
 */
export type MyDataViewRecords = { [key: string]: unknown };
