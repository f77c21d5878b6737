import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { keep } from "@/api/session";
import { fakeApi, on, problem, TOKENS } from "@/app/fake-api";
import { newQueryClient } from "@/app/query-client";
import { StrikesPage } from "./strikes-page";

const STRIKE = {
  id: "k1",
  facility_name: "丰泽区文化馆",
  occurred_at: "2026-11-20T09:00:00+08:00",
  expires_at: "2027-02-18T09:00:00+08:00",
  status: "active",
  available_actions: ["appeal"],
};

function show() {
  keep(TOKENS);
  const router = createRouter({
    routeTree: createRootRoute({ component: StrikesPage }),
    history: createMemoryHistory(),
  });
  render(
    <QueryClientProvider client={newQueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}

test("who is suspended reads until when, and appeals with a reason", async () => {
  const user = userEvent.setup();
  let strike: object = STRIKE;
  const asked = fakeApi(
    on("GET", "/api/v1/me/strikes", () => ({
      body: { items: [strike], active_count: 3, limit: 3, suspended_until: "2026-12-20T09:00:00+08:00" },
    })),
    on("POST", "/api/v1/strikes/k1/appeal", () => {
      strike = { ...STRIKE, status: "appealed", available_actions: [], appeal: { reason: "那天发烧了" } };
      return { body: strike };
    }),
  );
  show();
  expect(await screen.findByText("预约已暂停，至 12月20日 周日")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^申诉/ }));
  const sheet = screen.getByRole("dialog", { name: "申诉" });
  await user.type(within(sheet).getByLabelText("申诉理由"), " 那天发烧了 ");
  await user.click(within(sheet).getByRole("button", { name: "提交申诉" }));
  expect(await screen.findByText("您的申诉：那天发烧了")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^申诉/ })).toBeNull();
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ reason: "那天发烧了" });
});

test("a refusal is told where one writes, and what was written stays", async () => {
  const user = userEvent.setup();
  fakeApi(
    on("GET", "/api/v1/me/strikes", () => ({ body: { items: [STRIKE], active_count: 1, limit: 3 } })),
    on("POST", "/api/v1/strikes/k1/appeal", () => problem(409, "invalid-transition", { detail: "已经申诉过" })),
  );
  show();
  expect(await screen.findByText(/现在计 1 次/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^申诉/ }));
  await user.type(screen.getByLabelText("申诉理由"), "到场了");
  await user.click(screen.getByRole("button", { name: "提交申诉" }));
  expect(await screen.findByText("已经申诉过")).toBeVisible();
  expect(screen.getByLabelText("申诉理由")).toHaveValue("到场了");
});
