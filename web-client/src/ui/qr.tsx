import { QRCodeSVG } from "qrcode.react";

/** A QR code, black on white whatever the page looks like: scanners read nothing else as well. */
export function Qr({ text, label }: { text: string; label: string }) {
  return (
    <QRCodeSVG
      value={text}
      level="M"
      marginSize={4}
      role="img"
      aria-label={label}
      bgColor="#ffffff"
      fgColor="#000000"
      className="h-auto w-full"
    />
  );
}
