/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A file of raw data. The file itself stays with the evaluator.
 */
export interface RecordEvaluationData {
  /** The file's length. */
  bytes: number;
  /**
     * How they were collected.
     * @maxLength 100
     * @nullable
     */
  method?: string | null;
  /**
     * The file's name, one line.
     * @maxLength 200
     */
  name: string;
  /** Samples in it. */
  samples: number;
  /**
     * SHA-256 of the file, 64 lower-case hexadecimal digits.
     * @minLength 64
     * @maxLength 64
     */
  sha256: string;
  /** Valid ones of them. */
  valid_samples: number;
}
