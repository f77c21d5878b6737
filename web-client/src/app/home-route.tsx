import { lazy, Suspense } from "react";
import { DiscoverPage } from "@/features/discover/discover-page";
import { loadTexts } from "@/format/i18n";

// What is on comes after the page can be used.
const WhatsOn = lazy(async () => {
  const [{ WhatsOn: component }] = await Promise.all([import("@/features/sessions/whats-on"), loadTexts("resident")]);
  return { default: component };
});

export function HomeRoute() {
  return (
    <DiscoverPage
      renderWhatsOn={(where) => (
        <Suspense fallback={null}>
          <WhatsOn {...where} />
        </Suspense>
      )}
    />
  );
}
