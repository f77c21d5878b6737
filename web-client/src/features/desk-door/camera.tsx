import QrScanner from "qr-scanner";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

/** The same code is not taken twice within this time. */
const AGAIN_MS = 4000;

/** Looks for QR codes with the camera. */
export function Camera({ onFound, isPaused }: { onFound: (text: string) => void; isPaused: boolean }) {
  const { t } = useTranslation("desk");
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef({ onFound, isPaused, text: "", at: 0 });
  useEffect(() => {
    latest.current.onFound = onFound;
    latest.current.isPaused = isPaused;
  }, [onFound, isPaused]);
  useEffect(() => {
    if (!video.current) return;
    const scanner = new QrScanner(
      video.current,
      ({ data }) => {
        const { current } = latest;
        const now = Date.now();
        if (current.isPaused || (data === current.text && now - current.at < AGAIN_MS)) return;
        current.text = data;
        current.at = now;
        current.onFound(data);
      },
      { preferredCamera: "environment", maxScansPerSecond: 8, returnDetailedScanResult: true },
    );
    scanner.start().catch(() => setFailed(true));
    return () => scanner.destroy();
  }, []);
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the picture of the camera has no sound */}
      <video
        ref={video}
        aria-label={t("scan.camera")}
        className="aspect-square w-full max-w-md rounded-card bg-ink object-cover"
      />
      {failed && (
        <p role="alert" className="mt-2 text-red-deep">
          {t("scan.noCamera")}
        </p>
      )}
    </div>
  );
}
