/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OcdsRecordPackageRecordsItem } from './ocdsRecordPackageRecordsItem';
import type { Timestamp } from './timestamp';

/**
 * An OCDS 1.1.5 record package: each of `records` has `ocid`, `releases` and `compiledRelease`.
 */
export interface OcdsRecordPackage {
  /** The extensions for bids and lots. */
  extensions: string[];
  /** When the newest release in it was made. */
  publishedDate: Timestamp;
  /** OCDS records. */
  records: OcdsRecordPackageRecordsItem[];
  /** The address of the package. */
  uri: string;
  /** `1.1`. */
  version: string;
}
