import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { keep } from "@/api/session";
import { fakeApi, on, problem, TOKENS } from "@/app/fake-api";
import { newQueryClient } from "@/app/query-client";
import { SignInForm } from "@/features/account/sign-in-form";
import { BookingSheet } from "./booking-sheet";

const venue = {
  id: "v1",
  name: "丰泽区文化馆",
  kind: "CC",
  opening_type: "free",
  address: "丰泽区",
} as Partial<FacilityView> as FacilityView;
const space = { id: "s1", name: "排练厅", capacity: 20, approval_required: false } as Partial<SpaceView> as SpaceView;
const NINE = "2026-12-01T09:00:00+08:00";
const TEN = "2026-12-01T10:00:00+08:00";
const ELEVEN = "2026-12-01T11:00:00+08:00";

function Page() {
  const [time, setTime] = useState({ startsAt: NINE, endsAt: TEN });
  return (
    <BookingSheet
      venue={venue}
      space={space}
      {...time}
      onClose={() => {}}
      onTake={(startsAt, endsAt) => setTime({ startsAt, endsAt })}
      signIn={<SignInForm />}
    />
  );
}

function show() {
  const router = createRouter({ routeTree: createRootRoute({ component: Page }), history: createMemoryHistory() });
  return render(
    <QueryClientProvider client={newQueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}

const booked = { id: "b1", status: "confirmed", starts_at: NINE, ends_at: TEN, available_actions: [] };

test("signed out: one signs in inside the sheet and the time is kept", async () => {
  const user = userEvent.setup();
  const asked = fakeApi(
    on("POST", "/api/v1/auth/login", () => ({ body: TOKENS })),
    on("POST", "/api/v1/bookings", () => ({ status: 201, body: booked })),
  );
  show();
  const sheet = await screen.findByRole("dialog", { name: "确认预约" });
  await user.type(within(sheet).getByLabelText("账号或手机号"), "lin");
  await user.type(within(sheet).getByLabelText("密码"), "a long password");
  await user.click(within(sheet).getByRole("button", { name: "登录" }));
  await user.click(await within(sheet).findByRole("checkbox"));
  await user.click(within(sheet).getByRole("button", { name: "确认预约" }));
  expect(await screen.findByText("预约成功")).toBeVisible();
  const sent = asked.find(({ path }) => path === "/api/v1/bookings");
  expect(sent?.body).toEqual({ space_id: "s1", starts_at: NINE, ends_at: TEN, headcount: 1, purpose: "排练" });
  expect(sent?.headers.get("Authorization")).toBe("Bearer access-1");
});

test("somebody was faster: what was filled in stays, and the neighbour is one tap away", async () => {
  const user = userEvent.setup();
  keep(TOKENS);
  const asked = fakeApi(
    on("POST", "/api/v1/bookings", ({ body }) =>
      (body as { starts_at: string }).starts_at === NINE
        ? problem(409, "booking-conflict", { alternatives: [{ starts_at: TEN, ends_at: ELEVEN }] })
        : { status: 201, body: { ...booked, starts_at: TEN, ends_at: ELEVEN } },
    ),
  );
  show();
  await user.click(await screen.findByRole("radio", { name: "其他" }));
  await user.type(screen.getByLabelText("请简单写明用途"), "南音合奏");
  await user.click(screen.getByRole("button", { name: "增加一人" }));
  await user.click(screen.getByRole("checkbox"));
  await user.click(screen.getByRole("button", { name: "确认预约" }));
  await user.click(await screen.findByRole("button", { name: /改约 .*10:00–11:00/ }));
  expect(screen.getByLabelText("请简单写明用途")).toHaveValue("南音合奏");
  await user.click(screen.getByRole("button", { name: "确认预约" }));
  expect(await screen.findByText("预约成功")).toBeVisible();
  const sent = asked.filter(({ path }) => path === "/api/v1/bookings");
  expect(sent[1]?.body).toEqual({ space_id: "s1", starts_at: TEN, ends_at: ELEVEN, headcount: 2, purpose: "南音合奏" });
  // Another content is another request.
  expect(sent[1]?.headers.get("Idempotency-Key")).not.toBe(sent[0]?.headers.get("Idempotency-Key"));
});

test("the time is held while one fills in, and given back when one leaves", async () => {
  keep(TOKENS);
  const until = new Date(Date.now() + 600_000).toISOString();
  const asked = fakeApi(
    on("POST", "/api/v1/holds", () => ({ status: 201, body: { id: "h1", expires_at: until } })),
    on("DELETE", "/api/v1/holds/h1", () => ({ status: 204 })),
  );
  const { unmount } = show();
  expect(await screen.findByText(/已为您保留，还剩 (10:00|9:5\d)/)).toBeVisible();
  unmount();
  await waitFor(() => expect(asked.map(({ method }) => method)).toContain("DELETE"));
});

test("a time that is gone is told before anything is filled in", async () => {
  keep(TOKENS);
  fakeApi(
    on("POST", "/api/v1/holds", () =>
      problem(409, "booking-conflict", { alternatives: [{ starts_at: TEN, ends_at: ELEVEN }] }),
    ),
  );
  show();
  expect(await screen.findByRole("button", { name: /改约 .*10:00–11:00/ })).toBeVisible();
});

test("the agreement is asked for before anything is sent", async () => {
  const user = userEvent.setup();
  keep(TOKENS);
  const asked = fakeApi();
  show();
  await user.click(await screen.findByRole("button", { name: "确认预约" }));
  expect(screen.getByText("请先勾选上面的约定")).toBeVisible();
  expect(asked.filter(({ path }) => path === "/api/v1/bookings")).toEqual([]);
});
