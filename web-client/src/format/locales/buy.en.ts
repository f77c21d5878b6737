import type { Same } from "./same";
import type zh from "./buy.zh-CN";

const buy: Same<typeof zh> = { title: "Purchases" };

export default buy;
