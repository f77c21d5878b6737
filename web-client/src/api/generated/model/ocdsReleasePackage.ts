/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { OcdsReleasePackageReleasesItem } from './ocdsReleasePackageReleasesItem';
import type { Timestamp } from './timestamp';

/**
 * An OCDS 1.1.5 release package: `releases` as the standard has them.
 */
export interface OcdsReleasePackage {
  /** The extensions for bids and lots. */
  extensions: string[];
  /** When the newest release in it was made. */
  publishedDate: Timestamp;
  /** OCDS releases. */
  releases: OcdsReleasePackageReleasesItem[];
  /** The address of the package. */
  uri: string;
  /** `1.1`. */
  version: string;
}
