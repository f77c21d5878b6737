/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DeliveryChannel } from './deliveryChannel';
import type { DeliveryStatus } from './deliveryStatus';
import type { IdDelivery } from './idDelivery';
import type { Timestamp } from './timestamp';

/**
 * A message on its way to a person; its text is not shown.
 */
export interface DeliveryView {
  /** Attempts since it was queued. */
  attempts: number;
  /** Which way. */
  channel: DeliveryChannel;
  /** When it was written. */
  created_at: Timestamp;
  /** Its id. */
  id: IdDelivery;
  /** The kind of notice. */
  kind: string;
  /** `zh-CN` or `en`. */
  language: string;
  /**
     * Why the last attempt failed.
     * @nullable
     */
  last_error?: string | null;
  next_attempt_at?: Timestamp | null;
  not_before?: Timestamp | null;
  /** Where to, masked. */
  recipient: string;
  sent_at?: Timestamp | null;
  /** Its state. */
  status: DeliveryStatus;
}
