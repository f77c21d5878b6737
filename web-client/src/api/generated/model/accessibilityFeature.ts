/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AccessibilityFeature = typeof AccessibilityFeature[keyof typeof AccessibilityFeature];


export const AccessibilityFeature = {
  wheelchair_ramp: 'wheelchair_ramp',
  accessible_toilet: 'accessible_toilet',
  elevator: 'elevator',
  tactile_paving: 'tactile_paving',
  accessible_parking: 'accessible_parking',
  nursing_room: 'nursing_room',
  hearing_loop: 'hearing_loop',
  braille: 'braille',
} as const;
