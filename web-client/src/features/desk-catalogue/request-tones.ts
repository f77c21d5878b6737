import type { AdjustmentStatus } from "@/api/generated/model/adjustmentStatus";
import type { Tone } from "@/ui/tag";

export const TONES: Record<AdjustmentStatus, Tone> = { open: "ochre", adopted: "jade", rejected: "plain" };
