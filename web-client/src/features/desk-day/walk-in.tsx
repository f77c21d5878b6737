import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/client";
import { createBooking } from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { CreateBooking } from "@/api/generated/model/createBooking";
import type { DocumentType } from "@/api/generated/model/documentType";
import type { SpaceView } from "@/api/generated/model/spaceView";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { durations } from "@/api/space-rules";
import { useDuration } from "@/format/duration";
import { clock, localDate, MINUTE, rfc3339 } from "@/format/time";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";

const CHANNELS = ["counter", "phone", "village"] as const;
const DOCUMENTS: DocumentType[] = ["resident_id", "taiwan_pass", "home_return_pass", "passport"];

type Props = {
  space: SpaceView;
  startsAt: string;
  minutes: number;
  onClose: () => void;
  onDone: (booking: BookingView) => void;
};

/** Books for somebody who stands at the desk or is on the telephone. */
export function WalkIn({ space, startsAt, minutes, onClose, onDone }: Props) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const written = useDuration();
  const queries = useQueryClient();
  const key = useRef({ content: "", key: "" });
  const offered = durations(space);
  const [start, setStart] = useState(startsAt);
  const [length, setLength] = useState(String(Math.max(minutes, offered[0] ?? minutes)));
  const [typed, setTyped] = useState({
    name: "",
    phone: "",
    purpose: "",
    headcount: "1",
    channel: "counter" as (typeof CHANNELS)[number],
    documentType: "resident_id" as DocumentType,
    documentNumber: "",
  });
  const [tried, setTried] = useState(false);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const isDirty = typed.name !== "" || typed.phone !== "" || typed.purpose !== "";
  const ends = rfc3339(Date.parse(start) + Number(length) * MINUTE);

  const book = useMutation<BookingView, ApiProblem, CreateBooking>({
    mutationFn: (wanted) => {
      const content = JSON.stringify(wanted);
      if (key.current.content !== content) key.current = { content, key: newKey() };
      return createBooking(wanted, { "Idempotency-Key": key.current.key });
    },
    onSuccess: async (booking) => {
      await refresh(queries, "/api/v1/bookings", `/api/v1/spaces`);
      onDone(booking);
    },
  });
  const error = book.error;
  const missing = (value: string) => (tried && value.trim() === "" ? t("common.needed") : undefined);
  const lengths = [...new Set([...offered, Number(length)])].toSorted((a, b) => a - b);
  const others = Array.isArray(error?.problem.alternatives)
    ? (error.problem.alternatives as { starts_at: string; ends_at: string }[])
    : [];
  return (
    <SideSheet title={t("walkIn.title")} onClose={onClose} isDirty={isDirty}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const complete = [typed.name, typed.phone, typed.purpose].every((value) => value.trim() !== "");
          if (!complete || book.isPending) return;
          book.mutate({
            space_id: space.id,
            starts_at: start,
            ends_at: ends,
            headcount: Number(typed.headcount) || 1,
            purpose: typed.purpose.trim(),
            on_behalf_of: { name: typed.name.trim(), phone: typed.phone.trim(), channel: typed.channel },
            ...(space.real_name_required
              ? {
                  identity: {
                    name: typed.name.trim(),
                    document_type: typed.documentType,
                    document_number: typed.documentNumber.trim(),
                  },
                }
              : {}),
          });
        }}
      >
        <p className="rounded-xl bg-paper px-4 py-3">
          <span className="block font-semibold">{space.name}</span>
          <span className="tabular-nums">{when(start, ends)}</span>
        </p>
        {error && <ProblemAlert error={error} />}
        {others.length > 0 && (
          <div>
            <p className="mb-2 text-sm font-medium">{t("walkIn.instead")}</p>
            <div className="flex flex-wrap gap-2">
              {others.map((other) => (
                <Button
                  key={other.starts_at}
                  look="plain"
                  className="min-h-11 px-4 text-[0.9375rem] tabular-nums"
                  onPress={() => {
                    setStart(other.starts_at);
                    setLength(String((Date.parse(other.ends_at) - Date.parse(other.starts_at)) / MINUTE));
                    book.reset();
                  }}
                >
                  {when(other.starts_at, other.ends_at)}
                </Button>
              ))}
            </div>
          </div>
        )}
        <div className="grid grid-cols-2 gap-3">
          <Field
            label={t("walkIn.start")}
            type="time"
            step={1800}
            value={clock(start)}
            onChange={(event) =>
              event.target.value !== "" && setStart(`${localDate(start)}T${event.target.value}:00+08:00`)
            }
          />
          <Select
            label={t("walkIn.length")}
            value={length}
            onChange={setLength}
            options={lengths.map((one) => ({ value: String(one), label: written(one) }))}
          />
        </div>
        <Field
          label={t("walkIn.name")}
          value={typed.name}
          autoComplete="off"
          maxLength={50}
          error={missing(typed.name) ?? error?.field("/on_behalf_of/name")}
          onChange={(event) => type({ name: event.target.value })}
        />
        <Field
          label={t("walkIn.phone")}
          type="tel"
          inputMode="tel"
          autoComplete="off"
          value={typed.phone}
          error={missing(typed.phone) ?? error?.field("/on_behalf_of/phone")}
          onChange={(event) => type({ phone: event.target.value })}
        />
        <Field
          label={t("walkIn.purpose")}
          value={typed.purpose}
          maxLength={100}
          error={missing(typed.purpose) ?? error?.field("/purpose")}
          onChange={(event) => type({ purpose: event.target.value })}
        />
        <Field
          label={t("walkIn.people", { count: space.capacity })}
          type="number"
          inputMode="numeric"
          min={1}
          value={typed.headcount}
          error={error?.field("/headcount")}
          onChange={(event) => type({ headcount: event.target.value })}
        />
        {space.real_name_required && (
          <>
            <Select
              label={t("walkIn.document")}
              value={typed.documentType}
              onChange={(documentType) => type({ documentType })}
              options={DOCUMENTS.map((value) => ({ value, label: t(`document.${value}`) }))}
            />
            <Field
              label={t("walkIn.documentNumber")}
              autoComplete="off"
              value={typed.documentNumber}
              error={error?.field("/identity/document_number") ?? error?.field("/identity")}
              onChange={(event) => type({ documentNumber: event.target.value })}
            />
          </>
        )}
        <Chips
          label={t("walkIn.channel")}
          value={typed.channel}
          onChange={(channel) => type({ channel })}
          options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        />
        <Button type="submit" isDisabled={book.isPending}>
          {book.isPending ? t("common.working") : t("walkIn.book")}
        </Button>
      </form>
    </SideSheet>
  );
}
