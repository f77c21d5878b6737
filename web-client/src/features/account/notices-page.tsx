import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { listMyNotices, markNoticeRead } from "@/api/generated/me/me";
import type { NoticeView } from "@/api/generated/model/noticeView";
import { useSignedIn } from "@/api/session";
import { paths } from "@/app/paths";
import { useTitle } from "@/format/title";
import { useWhen } from "@/format/when";
import { Button, buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";

const KEY = "/api/v1/me/notices";

export function NoticesPage() {
  const { t } = useTranslation();
  useTitle(t("notices.title"));
  const signedIn = useSignedIn();
  return (
    <div className="page max-w-3xl pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("notices.title")}</h1>
      {signedIn ? (
        <Notices />
      ) : (
        <Notice title={t("notices.signIn")} text={t("bookings.signInText")}>
          <Link to={paths.signIn} search={{ next: paths.notices }} className={buttonClass()}>
            {t("nav.signIn")}
          </Link>
        </Notice>
      )}
    </div>
  );
}

function Notices() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const notices = useInfiniteQuery({
    queryKey: [KEY, "pages"],
    queryFn: ({ pageParam, signal }) => listMyNotices({ limit: 30, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
  const read = useMutation({
    mutationFn: (ids: string[]) => Promise.all(ids.map((id) => markNoticeRead(id))),
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
  if (notices.isPending) {
    return (
      <div className="mt-6 grid gap-3">
        <Loading label={t("notices.loading")} rows={3} className="h-24" />
      </div>
    );
  }
  if (notices.isError) return <Failure error={notices.error} onRetry={() => void notices.refetch()} />;
  const all = notices.data.pages.flatMap((page) => page.items);
  const unread = all.filter((one) => !one.read_at).map((one) => one.id);
  if (all.length === 0) return <Notice title={t("notices.empty")} text={t("notices.emptyText")} />;
  return (
    <>
      <div className="mt-3 flex min-h-12 flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-soft">
          {unread.length > 0 ? t("notices.unread", { count: unread.length }) : t("notices.allRead")}
        </p>
        {unread.length > 0 && (
          <Button
            look="plain"
            className="min-h-11 px-4 text-[0.9375rem]"
            isDisabled={read.isPending}
            onPress={() => read.mutate(unread)}
          >
            {t("notices.readAll")}
          </Button>
        )}
      </div>
      <ProblemAlert error={read.error} />
      <ul className="mt-3 grid gap-3">
        {all.map((notice) => (
          <li key={notice.id}>
            <NoticeCard notice={notice} isBusy={read.isPending} onRead={() => read.mutate([notice.id])} />
          </li>
        ))}
      </ul>
      {notices.hasNextPage && (
        <div className="mt-6 flex justify-center">
          <Button look="plain" isDisabled={notices.isFetchingNextPage} onPress={() => void notices.fetchNextPage()}>
            {t("notices.more")}
          </Button>
        </div>
      )}
    </>
  );
}

function NoticeCard({ notice, isBusy, onRead }: { notice: NoticeView; isBusy: boolean; onRead: () => void }) {
  const { t } = useTranslation();
  const when = useWhen();
  const unread = !notice.read_at;
  return (
    <article
      className={`rounded-card border bg-sheet p-4 sm:p-5 ${unread ? "border-edge shadow-card" : "border-line"}`}
    >
      <h2 className={`flex items-center gap-2 ${unread ? "font-semibold" : ""}`}>
        {unread && (
          <span className="size-2.5 shrink-0 rounded-full bg-red">
            <span className="sr-only">{t("notices.new")}</span>
          </span>
        )}
        {notice.title}
      </h2>
      <p className="mt-1 whitespace-pre-line">{notice.body}</p>
      <div className="mt-2 flex min-h-11 flex-wrap items-center justify-between gap-2">
        <p className="text-sm text-soft tabular-nums">{when(notice.created_at)}</p>
        {unread && (
          <Button
            look="quiet"
            className="min-h-11 px-4 text-[0.9375rem]"
            aria-label={t("notices.readLabel", { title: notice.title })}
            isDisabled={isBusy}
            onPress={onRead}
          >
            {t("notices.read")}
          </Button>
        )}
      </div>
    </article>
  );
}
