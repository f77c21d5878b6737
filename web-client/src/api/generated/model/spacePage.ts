/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { SpaceView } from './spaceView';

export interface SpacePage {
  items: SpaceView[];
  /** @nullable */
  next_cursor?: string | null;
  /** @nullable */
  total?: number | null;
}
