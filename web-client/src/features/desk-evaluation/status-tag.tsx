import { useTranslation } from "react-i18next";
import type { Status } from "@/api/generated/model/status";
import { Tag } from "@/ui/tag";
import type { Tone } from "@/ui/tag";

const TONES: Partial<Record<Status, Tone>> = {
  opened: "ochre",
  qualified: "ochre",
  evaluated: "ochre",
  awarded: "ochre",
  result_published: "jade",
  contracted: "jade",
  accepted: "jade",
  paid: "jade",
  suspended: "red",
  failed: "red",
  terminated: "red",
};

export function StatusTag({ status }: { status: Status }) {
  const { t } = useTranslation("evaluation");
  return <Tag tone={TONES[status] ?? "plain"}>{t(`status.${status}`)}</Tag>;
}
