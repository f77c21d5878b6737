import { csv, CSV_TYPE, save, XLSX_TYPE } from "@/format/export";
import type { Sheet } from "@/format/export";
import { Button } from "./button";
import { DownloadIcon } from "./desk-icons";

type Props = {
  label: string;
  /** Name of the files, without ending. */
  file: string;
  /** Name of the sheet. */
  title: string;
  sheet: () => Sheet;
};

const SMALL = "min-h-11 px-4 text-[0.9375rem]";

/** What is on screen as a file for spreadsheets. */
export function ExportButtons({ label, file, title, sheet }: Props) {
  const saveXlsx = async () => {
    const { xlsx } = await import("@/format/xlsx");
    save(`${file}.xlsx`, xlsx(sheet(), title), XLSX_TYPE);
  };
  return (
    <div role="group" aria-label={label} className="flex gap-2">
      <Button look="plain" className={SMALL} onPress={() => save(`${file}.csv`, csv(sheet()), CSV_TYPE)}>
        <DownloadIcon className="size-4.5" />
        CSV
      </Button>
      <Button look="plain" className={SMALL} onPress={() => void saveXlsx()}>
        <DownloadIcon className="size-4.5" />
        Excel
      </Button>
    </div>
  );
}
