/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdPanel } from './idPanel';
import type { IdProcurementProject } from './idProcurementProject';
import type { PanelMemberView } from './panelMemberView';
import type { PublishedDraw } from './publishedDraw';
import type { PublishedMember } from './publishedMember';
import type { Stratum } from './stratum';
import type { Timestamp } from './timestamp';

/**
 * A panel. Who is on it is told with the result.
 */
export interface PanelView {
  /** How the draws can be done again. */
  algorithm: string;
  /** What this caller can do now. */
  available_actions: string[];
  /**
     * How many have declared that there is no conflict.
     * @minimum 0
     */
  confirmed: number;
  drawn_at?: Timestamp | null;
  /** The draws; none until the result is published. */
  draws: PublishedDraw[];
  /** Its id. */
  id: IdPanel;
  /** The members; none until the result is published. */
  members: PublishedMember[];
  my_membership?: PanelMemberView | null;
  /** Of which project. */
  project_id: IdProcurementProject;
  /** How many of them the purchaser names. */
  purchaser_representatives: number;
  /**
     * How many have a seat now.
     * @minimum 0
     */
  seated: number;
  /**
     * The seed; null until the result is published.
     * @nullable
     */
  seed?: string | null;
  /** SHA-256 of the seed: it stands before anybody is drawn. */
  seed_hash: string;
  /** How many people; 0 before the draw. */
  size: number;
  /** What experts are drawn from. */
  strata: Stratum[];
  /** SHA-256 of the seed of draws between equal bids. */
  tie_seed_hash: string;
  /** Grows with every change. */
  version: number;
}
