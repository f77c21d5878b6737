/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AccountView } from './accountView';
import type { LoginView } from './loginView';
import type { MyDataViewRecords } from './myDataViewRecords';
import type { MyEventView } from './myEventView';
import type { NoticeView } from './noticeView';
import type { Timestamp } from './timestamp';

/**
 * Everything that is kept about a person (个人信息保护法 §45).
 */
export interface MyDataView {
  /** The account with its grants. */
  account: AccountView;
  /** What the person did, and what was done to the account. */
  events: MyEventView[];
  /** When this was put together. */
  exported_at: Timestamp;
  /** Notices. */
  notices: NoticeView[];
  /** What every other part of the system keeps, under its name, such as `bookings`. */
  records: MyDataViewRecords;
  /** Logins. */
  sessions: LoginView[];
}
