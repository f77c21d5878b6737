// The clock of a demo. It is loaded in a demo only.
const demo = {
  button: "演示时钟",
  now: "{{date}} {{time}}",
  title: "演示时钟",
  text: "拨快后，到期的事项立即处理：公告期满、开标、答复期限等。所有人看到的时间都会变，且不能往回拨；拨得太久会需要重新登录。",
  close: "关闭",
  forward: "往后拨",
  hour: "1 小时",
  day: "1 天",
  week: "1 周",
  until: "拨到",
  past: "只能往后拨",
  go: "拨到这时",
  working: "正在处理到期的事项…",
  moved: "已拨好，到期的事项已处理。",
  failed: "没有拨成，请再试一次。",
};

export default demo;
