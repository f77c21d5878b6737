/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { SmeSize } from './smeSize';

/**
 * 中小企业声明.
 */
export interface SmeDeclaration {
  /** When it was declared; not in the future. */
  declared_on: LocalDate;
  /** 企业规模. */
  size: SmeSize;
}
