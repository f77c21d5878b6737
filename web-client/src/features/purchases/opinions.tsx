import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { getListOpinionsQueryOptions, submitOpinion } from "@/api/generated/procurement/procurement";
import type { OpinionView } from "@/api/generated/model/opinionView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { useSignedIn } from "@/api/session";
import { paths } from "@/app/paths";
import { useMoment } from "@/format/moment";
import { useNow } from "@/format/now";
import { Button, buttonClass } from "@/ui/button";
import { OpinionList } from "@/ui/opinion-list";
import { ProblemAlert } from "@/ui/problem-alert";
import { TextArea } from "@/ui/text-area";

/** What people said about the requirements, and a place to say something while one may. */
export function Opinions({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("procurement");
  const { clocks } = project;
  const asked = given(clocks.consultation_from) || given(clocks.publicity_from);
  const opinions = useQuery(getListOpinionsQueryOptions(project.id, { limit: 100 }, { query: { enabled: asked } }));
  const now = useNow(60_000);
  const runs = (until: string | null | undefined) => given(until) && Date.parse(until) > now;
  const until = runs(clocks.consultation_until)
    ? clocks.consultation_until
    : runs(clocks.publicity_until)
      ? clocks.publicity_until
      : undefined;
  const items = opinions.data?.items ?? [];
  if (!asked || (items.length === 0 && !given(until))) return null;
  return (
    <section>
      <h2 className="song mb-3 text-xl">{t("opinion.title")}</h2>
      {items.length > 0 && <OpinionList opinions={items} />}
      {given(until) && <OpinionForm project={project} until={until} />}
    </section>
  );
}

function OpinionForm({ project, until }: { project: ProcurementProjectView; until: string }) {
  const { t } = useTranslation("procurement");
  const moment = useMoment();
  const signedIn = useSignedIn();
  const { href } = useLocation();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const send = useMutation<OpinionView, ApiProblem>({
    mutationFn: () => submitOpinion(project.id, { text: text.trim() }),
    onSuccess: async () => {
      setText("");
      await refresh(queries, `/api/v1/procurement-projects/${project.id}/opinions`);
    },
  });
  return (
    <div className="mt-4 rounded-card border border-ochre/40 bg-ochre-wash p-4 sm:p-5">
      <p className="font-medium">{t("opinion.open", { when: moment(until) })}</p>
      <p className="text-sm">{t("opinion.anonymous")}</p>
      {signedIn ? (
        <form
          noValidate
          className="mt-3 grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "" && !send.isPending) send.mutate();
          }}
        >
          <TextArea
            label={t("opinion.yours")}
            value={text}
            maxLength={2000}
            error={send.error?.field("/text")}
            onChange={(event) => setText(event.target.value)}
          />
          <ProblemAlert error={send.error} />
          {send.isSuccess && text === "" && <p role="status">{t("opinion.sent")}</p>}
          <div>
            <Button type="submit" isDisabled={send.isPending || text.trim() === ""}>
              {t("opinion.send")}
            </Button>
          </div>
        </form>
      ) : (
        <Link to={paths.signIn} search={{ next: href }} className={buttonClass("plain", "mt-3")}>
          {t("opinion.signIn")}
        </Link>
      )}
    </div>
  );
}
