/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ThreeSixtyGivingPackageGrantsItem } from './threeSixtyGivingPackageGrantsItem';
import type { Timestamp } from './timestamp';

/**
 * A 360Giving 1.4 data package.
 */
export interface ThreeSixtyGivingPackage {
  /** Grants as the standard has them; amounts in yuan. */
  grants: ThreeSixtyGivingPackageGrantsItem[];
  /** The license. */
  license: string;
  /** When the newest grant in it last changed. */
  modified: Timestamp;
  /** The package's title. */
  title: string;
  /** `1.4`. */
  version: string;
}
