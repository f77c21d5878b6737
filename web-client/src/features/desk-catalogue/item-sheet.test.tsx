import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test, vi } from "vitest";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { keep } from "@/api/session";
import { fakeApi, on, problem, TOKENS } from "@/app/fake-api";
import { newQueryClient } from "@/app/query-client";
import { loadTexts } from "@/format/i18n";
import { ItemSheet } from "./item-sheet";

const VERSION = { id: "v1", region: "350500" } as CatalogueVersionView;
const CLASS = { id: "i1", code: "02", name: "文体活动", version: 3 } as CatalogueItemView;
const ARTICLE = "《政府购买服务管理办法》第十条";

beforeAll(async () => {
  await loadTexts("desk");
  await loadTexts("catalogue");
});

const yes = (answers: unknown) => Object.values(answers as object).includes(true);

function check() {
  return on("POST", "/api/v1/catalogue-items/check", ({ body }) => ({
    body: {
      allowed: !yes(body),
      article: ARTICLE,
      reasons: yes(body) ? [{ question: "financing", detail: "融资行为不得作为政府购买服务" }] : [],
    },
  }));
}

function show(item?: CatalogueItemView) {
  keep(TOKENS);
  const saved = vi.fn<(item: CatalogueItemView) => void>();
  render(
    <QueryClientProvider client={newQueryClient()}>
      <ItemSheet version={VERSION} items={[CLASS]} item={item} onClose={() => {}} onSaved={saved} />
    </QueryClientProvider>,
  );
  return saved;
}

const financing = () => within(screen.getByRole("radiogroup", { name: "融资行为" }));

test("one yes is judged at once; nothing is sent before all five are answered", async () => {
  const user = userEvent.setup();
  const asked = fakeApi(
    check(),
    on("POST", "/api/v1/catalogue-items", () => ({ status: 201, body: { id: "i2", code: "0201", name: "送戏" } })),
  );
  const saved = show();
  await user.selectOptions(screen.getByLabelText("所属大类"), "02");
  expect(screen.getByLabelText("编码")).toHaveValue("0201");
  await user.type(screen.getByLabelText("名称"), " 送戏 ");
  expect(asked).toHaveLength(0);
  await user.click(financing().getByRole("radio", { name: "是" }));
  expect(await screen.findByText("不能作为政府购买服务")).toBeVisible();
  expect(screen.getByText("融资行为不得作为政府购买服务")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "录入" }));
  expect(screen.getAllByText("请回答")).toHaveLength(4);
  expect(asked.filter(({ path }) => path === "/api/v1/catalogue-items")).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "全部选“否”" }));
  await user.click(screen.getByRole("button", { name: "录入" }));
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
  expect(asked.find(({ path }) => path === "/api/v1/catalogue-items")?.body).toMatchObject({
    version_id: "v1",
    code: "0201",
    name: "送戏",
    checks: { financing: false },
  });
});

test("a change names the version that was read, and a refusal stands at its answer", async () => {
  const user = userEvent.setup();
  const asked = fakeApi(
    check(),
    on("PATCH", "/api/v1/catalogue-items/i1", () =>
      problem(422, "invalid-input", {
        errors: [{ pointer: "/checks/financing", code: "negative_list", detail: `本地区不得购买（${ARTICLE}）` }],
      }),
    ),
  );
  const saved = show(CLASS);
  await user.click(screen.getByRole("button", { name: "全部选“否”" }));
  await user.click(screen.getByRole("button", { name: "保存修改" }));
  expect(await financing().findByText(`本地区不得购买（${ARTICLE}）`)).toBeVisible();
  expect(saved).not.toHaveBeenCalled();
  expect(asked.find(({ method }) => method === "PATCH")?.headers.get("If-Match")).toBe('"3"');
});
