import { useTranslation } from "react-i18next";
import type { ContractStatus } from "@/api/generated/model/contractStatus";
import type { Status } from "@/api/generated/model/status";
import { Tag } from "./tag";
import type { Tone } from "./tag";

const TONES: Record<Status, Tone> = {
  plan: "plain",
  need_consulted: "ochre",
  notice: "ochre",
  open_for_bids: "jade",
  opened: "ochre",
  qualified: "ochre",
  evaluated: "ochre",
  awarded: "ochre",
  result_published: "jade",
  contracted: "jade",
  accepted: "jade",
  paid: "plain",
  failed: "red",
  terminated: "red",
  suspended: "red",
};

/** The state of a purchase. The route needs the area `procurement`. */
export function ProjectStatus({ status, isAnnounced = false }: { status: Status; isAnnounced?: boolean }) {
  const { t } = useTranslation("procurement");
  // Everybody sees a plan from its consultation on.
  if (status === "plan" && isAnnounced) return <Tag tone="ochre">{t("consulting")}</Tag>;
  return <Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>;
}

const CONTRACT_TONES: Record<ContractStatus, Tone> = {
  signed: "ochre",
  accepted: "jade",
  paid: "plain",
  terminated: "red",
};

export function ContractStatusTag({ status }: { status: ContractStatus }) {
  const { t } = useTranslation("procurement");
  return <Tag tone={CONTRACT_TONES[status]}>{t(`contractStatus.${status}`)}</Tag>;
}
