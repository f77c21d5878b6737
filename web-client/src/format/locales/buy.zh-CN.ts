// The purchaser's desk.
const buy = { title: "采购" };

export default buy;
