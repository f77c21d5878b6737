import { useTranslation } from "react-i18next";
import type { BidStatus } from "@/api/generated/model/bidStatus";
import { Tag } from "@/ui/tag";
import type { Tone } from "@/ui/tag";

const TONES: Record<BidStatus, Tone> = {
  submitted: "jade",
  withdrawn: "plain",
  replaced: "plain",
  opened: "ochre",
  invalid: "red",
  qualified: "jade",
  disqualified: "red",
};

export function BidStatusTag({ status }: { status: BidStatus }) {
  const { t } = useTranslation("bids");
  return <Tag tone={TONES[status]}>{t(`bidStatus.${status}`)}</Tag>;
}
