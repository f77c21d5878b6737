import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/client";
import { registerForOpenDay } from "@/api/generated/opening/opening";
import type { OpenDayRegistrationView } from "@/api/generated/model/openDayRegistrationView";
import type { OpenDayView } from "@/api/generated/model/openDayView";
import { VisitorDocument } from "@/api/generated/model/visitorDocument";
import type { ApiProblem } from "@/api/problem";
import { useSignedIn } from "@/api/session";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { Field } from "@/ui/field";
import { CheckIcon } from "@/ui/icons";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { Sheet } from "@/ui/sheet";
import { Stepper } from "@/ui/stepper";

type Person = { name: string; document_type: VisitorDocument; document_number: string };
const NOBODY: Person = { name: "", document_type: "resident_id", document_number: "" };
/** The API takes 100 besides the leader; more than this is typed at the barracks' desk rather than on a telephone. */
const MOST = 30;

type Props = { day: OpenDayView; signIn: ReactNode; onClose: () => void };

/** Registers a group, everybody by real name. What is typed is sent and not kept on the device. */
export function RegisterSheet({ day, signIn, onClose }: Props) {
  const { t } = useTranslation();
  const when = useWhen();
  const signedIn = useSignedIn();
  const [made, setMade] = useState<OpenDayRegistrationView>();
  return (
    <Sheet
      key={made ? "done" : "form"}
      title={t(made ? "openDays.done" : "openDays.register")}
      closeLabel={t("booking.close")}
      onClose={onClose}
    >
      {made ? (
        <div role="status" className="flex flex-col items-center pt-3 pb-5 text-center">
          <span className="mb-4 flex size-16 items-center justify-center rounded-full bg-jade-wash text-jade">
            <CheckIcon className="size-9" />
          </span>
          <p className="text-lg font-semibold">{day.title}</p>
          <p className="tabular-nums">{when(day.starts_at, day.ends_at)}</p>
          <p className="mt-2 mb-5 text-soft">{t(`openDays.registration.${made.status}`)}</p>
          <Button look="plain" className="w-full" onPress={onClose}>
            {t("booking.done")}
          </Button>
        </div>
      ) : signedIn ? (
        <RegisterForm day={day} onMade={setMade} />
      ) : (
        <>
          <p className="mb-4 text-soft">{t("sessions.signInFirst")}</p>
          {signIn}
        </>
      )}
    </Sheet>
  );
}

function RegisterForm({ day, onMade }: { day: OpenDayView; onMade: (made: OpenDayRegistrationView) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [group, setGroup] = useState("");
  const [phone, setPhone] = useState("");
  const [people, setPeople] = useState([NOBODY]);
  const [agreed, setAgreed] = useState(false);
  const key = useRef({ content: "", key: "" });
  const send = useMutation<OpenDayRegistrationView, ApiProblem>({
    mutationFn: () => {
      const [leader = NOBODY, ...members] = people;
      const body = { group_name: group, leader: { ...leader, phone }, members, no_photo_accepted: agreed };
      const content = JSON.stringify(body);
      if (key.current.content !== content) key.current = { content, key: newKey() };
      return registerForOpenDay(day.id, body, { "Idempotency-Key": key.current.key });
    },
    onSuccess: onMade,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["/api/v1/open-days"] }),
        queries.invalidateQueries({ queryKey: [`/api/v1/open-days/${day.id}/registrations`] }),
      ]),
  });
  const change = (at: number, next: Partial<Person>) =>
    setPeople(people.map((person, index) => (index === at ? { ...person, ...next } : person)));
  const said = (pointer: string) => send.error?.field(pointer);
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <ProblemAlert error={send.error} />
      <Field
        label={t("openDays.group")}
        value={group}
        maxLength={100}
        error={said("/group_name")}
        onChange={(event) => setGroup(event.target.value)}
      />
      <Stepper
        label={t("sessions.people")}
        fewer={t("booking.fewer")}
        more={t("booking.more")}
        value={people.length}
        min={1}
        max={Math.min(MOST, day.remaining)}
        onChange={(count) => setPeople(Array.from({ length: count }, (_, at) => people[at] ?? NOBODY))}
      />
      {people.map((person, at) => {
        const pointer = at === 0 ? "/leader" : `/members/${at - 1}`;
        const who = at === 0 ? t("openDays.leader") : t("openDays.member", { number: at + 1 });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- visitors have no id
          <fieldset key={at} className="grid gap-3 rounded-xl border border-line p-4">
            <legend className="px-1 font-medium">{who}</legend>
            <Field
              label={t("openDays.name")}
              value={person.name}
              maxLength={50}
              autoComplete="off"
              error={said(`${pointer}/name`)}
              onChange={(event) => change(at, { name: event.target.value })}
            />
            {at === 0 && (
              <Field
                label={t("me.phone")}
                type="tel"
                autoComplete="tel"
                value={phone}
                error={said("/leader/phone")}
                onChange={(event) => setPhone(event.target.value)}
              />
            )}
            <Select
              label={t("openDays.document")}
              value={person.document_type}
              options={Object.values(VisitorDocument).map((one) => ({
                value: one,
                label: t(`openDays.documents.${one}`),
              }))}
              onChange={(document_type) => change(at, { document_type })}
            />
            <Field
              label={t("openDays.number")}
              value={person.document_number}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              error={said(`${pointer}/document_number`)}
              onChange={(event) => change(at, { document_number: event.target.value.trim() })}
            />
          </fieldset>
        );
      })}
      <Check checked={agreed} onChange={setAgreed} error={said("/no_photo_accepted")}>
        {t("openDays.noPhoto")}
      </Check>
      <p className="text-sm text-soft">{t("openDays.privacy")}</p>
      <Button type="submit" isDisabled={send.isPending} className="w-full text-lg">
        {t(send.isPending ? "account.busy" : "openDays.submit")}
      </Button>
    </form>
  );
}
