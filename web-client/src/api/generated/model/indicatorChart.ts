/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IndicatorValue } from './indicatorValue';
import type { LocalDate } from './localDate';

/**
 * The indicators whose data are here.
 */
export interface IndicatorChart {
  /** The local day after the last. */
  before: LocalDate;
  /** The first local day. */
  from: LocalDate;
  /** The indicators. */
  items: IndicatorValue[];
  /** Of which region. */
  region: string;
}
