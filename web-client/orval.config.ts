import { defineConfig } from "orval";

// The client is generated from the committed OpenAPI document, so that a change of the API shows up here as a type error.
export default defineConfig({
  citong: {
    input: { target: process.env.OPENAPI ?? "../openapi/openapi.json" },
    output: {
      mode: "tags-split",
      target: "src/api/generated/endpoints.ts",
      schemas: "src/api/generated/model",
      client: "react-query",
      httpClient: "fetch",
      clean: true,
      headers: true,
      indexFiles: false,
      override: {
        fetch: { includeHttpResponseReturnType: false },
        header: () => ["Generated from openapi/openapi.json by `npm run generate`. Do not edit."],
        mutator: { path: "src/api/client.ts", name: "request" },
        query: { signal: true, version: 5 },
        useDates: false,
      },
    },
  },
});
