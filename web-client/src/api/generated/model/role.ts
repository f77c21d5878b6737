/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Role = typeof Role[keyof typeof Role];


export const Role = {
  resident: 'resident',
  venue_staff: 'venue_staff',
  venue_manager: 'venue_manager',
  village_officer: 'village_officer',
  township_officer: 'township_officer',
  county_agency: 'county_agency',
  purchaser: 'purchaser',
  finance_supervisor: 'finance_supervisor',
  supplier: 'supplier',
  reviewer: 'reviewer',
  evaluator: 'evaluator',
  fund_manager: 'fund_manager',
  fund_approver: 'fund_approver',
  civil_affairs_supervisor: 'civil_affairs_supervisor',
  volunteer_org: 'volunteer_org',
  editor: 'editor',
  content_reviewer: 'content_reviewer',
  city_office: 'city_office',
  auditor: 'auditor',
  sysadmin: 'sysadmin',
} as const;
