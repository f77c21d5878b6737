import { useProblemWords } from "./failure";
import { Alert } from "./notice";

/** What the server said about a form, above it. */
export function ProblemAlert({ error }: { error: unknown }) {
  const words = useProblemWords(error);
  if (error === undefined || error === null) return null;
  return (
    <Alert>
      <p className="font-medium">{words.title}</p>
      {words.text !== "" && <p>{words.text}</p>}
    </Alert>
  );
}
