import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getGetBidReceiptKeyQueryOptions } from "@/api/generated/bids/bids";
import type { BidReceipt } from "@/api/generated/model/bidReceipt";
import { proofOf } from "@/api/sealing/receipt";
import type { Proof } from "@/api/sealing/receipt";
import { canSeal } from "@/api/sealing/bytes";
import { save } from "@/format/export";
import { useMoment } from "@/format/moment";
import { clock } from "@/format/time";
import { Button } from "@/ui/button";
import { DownloadIcon } from "@/ui/desk-icons";
import { Facts } from "@/ui/facts";
import { CheckIcon } from "@/ui/icons";
import { Fingerprint } from "./fingerprint";

type Props = {
  receipt: BidReceipt;
  /** The digest that was computed here before sending. */
  digest?: string;
};

const LOOKS: Record<Proof, string> = {
  good: "bg-jade-wash text-jade",
  bad: "bg-blush text-red-deep",
  unknown: "bg-ochre-wash text-ochre",
};

/** 签收回执: what it says, that it is genuine, and what it proves. */
export function ReceiptView({ receipt, digest }: Props) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const key = useQuery(getGetBidReceiptKeyQueryOptions({ query: { staleTime: Number.POSITIVE_INFINITY } }));
  const proof = useQuery<Proof>({
    queryKey: ["receipt", receipt.signature, key.data?.public_key, digest],
    enabled: key.data !== undefined && canSeal(),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => proofOf(receipt, key.data?.public_key ?? "", digest),
  });
  const found = proof.data ?? (canSeal() ? undefined : "unknown");
  return (
    <div className="grid gap-4">
      {found && (
        <p role="status" className={`flex items-start gap-2.5 rounded-xl px-4 py-3 ${LOOKS[found]}`}>
          {found === "good" && <CheckIcon className="mt-0.5 size-5" />}
          {t(digest === undefined && found === "good" ? "receipt.goodOnly" : `receipt.${found}`)}
        </p>
      )}
      <Facts
        facts={[
          [t("receipt.at"), `${moment(receipt.submitted_at)}${seconds(receipt.submitted_at)}`],
          [t("receipt.digest"), <Fingerprint key="digest" value={receipt.envelope_sha256} />],
          [
            t("receipt.bid"),
            <span key="bid" className="font-mono text-sm break-all">
              {receipt.bid_id}
            </span>,
          ],
          [
            t("receipt.signature"),
            <span key="signature" className="font-mono text-sm break-all">
              {receipt.signature}
            </span>,
          ],
        ]}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          look="plain"
          onPress={() =>
            save(`${t("receipt.file")}-${receipt.bid_id}.json`, JSON.stringify(receipt, null, 2), "application/json")
          }
        >
          <DownloadIcon />
          {t("receipt.save")}
        </Button>
      </div>
      <details className="rounded-xl border border-line px-4">
        <summary className="min-h-11 py-2.5 font-medium">{t("receipt.proves")}</summary>
        <ul className="mb-3 ml-5 grid list-disc gap-1.5 text-[0.9375rem]">
          <li>{t("receipt.proves1")}</li>
          <li>{t("receipt.proves2")}</li>
          <li>{t("receipt.proves3")}</li>
          <li>{t("receipt.proves4")}</li>
        </ul>
      </details>
    </div>
  );
}

/** Seconds count at a deadline. */
function seconds(at: string): string {
  const found = /T\d\d:\d\d(:\d\d(?:\.\d{1,3})?)/.exec(at);
  return found?.[1] !== undefined && clock(at) !== "" ? found[1] : "";
}
