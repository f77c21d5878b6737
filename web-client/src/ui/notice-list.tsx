import { useTranslation } from "react-i18next";
import type { NoticeKind } from "@/api/generated/model/noticeKind";
import type { ProcurementNoticeView } from "@/api/generated/model/procurementNoticeView";
import { useMoment } from "@/format/moment";
import { Tag } from "./tag";
import type { Tone } from "./tag";

export function noticeTone(kind: NoticeKind): Tone {
  if (kind === "result" || kind === "contract" || kind === "acceptance") return "jade";
  if (kind === "failure" || kind === "termination" || kind === "suspension") return "red";
  return kind === "consultation" || kind === "procurement" || kind === "single_source" ? "ochre" : "plain";
}

/** The announcements of one purchase, each to be unfolded; the one named in the address is open. */
export function NoticeList({ notices }: { notices: readonly ProcurementNoticeView[] }) {
  const { t } = useTranslation("procurement");
  const moment = useMoment();
  const wanted = globalThis.location.hash.slice(1);
  return (
    <ul className="grid gap-2.5">
      {notices.map((notice, at) => {
        const id = `notice-${notice.id}`;
        return (
          <li key={notice.id} id={id} className="scroll-mt-20">
            <details
              open={wanted === "" ? at === 0 : wanted === id}
              className="group rounded-card border border-line bg-sheet"
            >
              <summary className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 rounded-card px-4 py-3 hover:bg-paper">
                <Tag tone={noticeTone(notice.kind)}>{t(`kind.${notice.kind}`)}</Tag>
                <time dateTime={notice.published_at} className="text-sm text-soft tabular-nums">
                  {moment(notice.published_at)}
                </time>
                <span className="basis-full font-medium">{notice.title}</span>
              </summary>
              <p className="border-t border-line px-4 py-4 whitespace-pre-line">{notice.body}</p>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
