import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ProcurementNoticeView } from "@/api/generated/model/procurementNoticeView";
import { paths } from "@/app/paths";
import { useFullDate } from "@/format/moment";
import { Tag } from "@/ui/tag";
import { noticeTone } from "@/ui/notice-list";

/** One announcement in the list for everybody; it opens the purchase at that place. */
export function NoticeCard({ notice }: { notice: ProcurementNoticeView }) {
  const { t } = useTranslation("procurement");
  const fullDate = useFullDate();
  return (
    <article className="relative flex w-full flex-col rounded-card border border-line bg-sheet p-4 shadow-card transition-colors focus-within:border-red hover:border-edge sm:p-5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-soft">
        <Tag tone={noticeTone(notice.kind)}>{t(`kind.${notice.kind}`)}</Tag>
        <time dateTime={notice.published_at}>{fullDate(notice.published_at)}</time>
      </p>
      <h2 className="mt-2 text-[1.0625rem] leading-snug font-semibold">
        <Link
          to={paths.purchase}
          params={{ projectId: notice.project_id }}
          hash={`notice-${notice.id}`}
          className="after:absolute after:inset-0 after:rounded-card"
        >
          {notice.title}
        </Link>
      </h2>
      <p className="mt-auto pt-2 text-sm text-soft">{notice.purchaser_name}</p>
    </article>
  );
}
