/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RaisingPlatformView } from './raisingPlatformView';

/**
 * Every designated platform.
 */
export interface RaisingPlatformList {
  /** In the order of their codes. */
  items: RaisingPlatformView[];
}
