import { loadTexts } from "@/format/i18n";
import { DemoClock } from "./demo-clock";

await loadTexts("demo");

export default DemoClock;
