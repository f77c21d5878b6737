import { useProblemWords } from "./failure";
import { Alert } from "./notice";

/** What the server refused, in its words; nothing without an error. */
export function ProblemAlert({ error }: { error: unknown }) {
  const words = useProblemWords(error);
  if (error === null || error === undefined) return null;
  return (
    <Alert>
      <p className="font-medium">{words.title}</p>
      {words.text !== "" && <p>{words.text}</p>}
    </Alert>
  );
}
