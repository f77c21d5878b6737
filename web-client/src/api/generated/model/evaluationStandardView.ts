/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EvaluationStandardStatus } from './evaluationStandardStatus';
import type { IdEvaluationStandard } from './idEvaluationStandard';
import type { IndicatorView } from './indicatorView';
import type { StandardPurpose } from './standardPurpose';
import type { Timestamp } from './timestamp';

/**
 * One version of a standard.
 */
export interface EvaluationStandardView {
  /** What this caller can do now. */
  available_actions: string[];
  /**
     * 依据.
     * @nullable
     */
  basis?: string | null;
  /** Names it over all versions. */
  code: string;
  /** When it was made. */
  created_at: Timestamp;
  /** Kinds of facility that it is for. */
  facility_kinds: string[];
  /** Its id. */
  id: IdEvaluationStandard;
  /** The indicators in the order of a walk through the tree. */
  indicators: IndicatorView[];
  previous_id?: IdEvaluationStandard | null;
  published_at?: Timestamp | null;
  /** What it is for. */
  purpose: StandardPurpose;
  /** Codes of the catalogue that it is for. */
  service_codes: string[];
  /** Its state. */
  status: EvaluationStandardStatus;
  /** 名称. */
  title: string;
  /** When it last changed. */
  updated_at: Timestamp;
  /** Grows with every change. */
  version: number;
  /** Counts the versions from 1. */
  version_number: number;
}
