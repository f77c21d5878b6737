/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Concession } from './concession';

/**
 * One of the people who come.
 */
export interface Visitor {
  concession?: Concession | null;
  /**
     * 姓名, 1–50 characters.
     * @maxLength 50
     */
  name: string;
}
