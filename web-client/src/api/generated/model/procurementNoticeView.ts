/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLot } from './idLot';
import type { IdOrganization } from './idOrganization';
import type { IdProcurementNotice } from './idProcurementNotice';
import type { IdProcurementProject } from './idProcurementProject';
import type { NoticeKind } from './noticeKind';
import type { Timestamp } from './timestamp';

/**
 * An announcement 公告.
 */
export interface ProcurementNoticeView {
  /** 正文. */
  body: string;
  /** Its id. */
  id: IdProcurementNotice;
  /** What it announces. */
  kind: NoticeKind;
  lot_id?: IdLot | null;
  /** 项目编号. */
  project_code: string;
  /** Of which project. */
  project_id: IdProcurementProject;
  /** 项目名称. */
  project_title: string;
  /** When it was published. */
  published_at: Timestamp;
  /** 采购人. */
  purchaser_id: IdOrganization;
  /** 采购人名称. */
  purchaser_name: string;
  /** The purchaser's region. */
  region: string;
  /** 标题. */
  title: string;
}
