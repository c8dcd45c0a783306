// File > Import CSV: a file, and the sheet that it becomes.
import { useEffect, useRef, useState } from "preact/hooks";
import { decodeCsv, sheetNameOf } from "../csv-file";
import { useTexts } from "../i18n/texts";

interface ImportDialogProps {
  readonly onImport: (text: string, sheet: string) => Promise<void>;
  readonly onClose: () => void;
}

export function ImportDialog({ onImport, onClose }: ImportDialogProps) {
  const texts = useTexts();
  const element = useRef<HTMLDialogElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [sheet, setSheet] = useState("");
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const shown = element.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const submit = async () => {
    if (file === null) return setError(texts.importDialog.needFile);
    if (sheet.trim() === "") return setError(texts.importDialog.needName);
    setBusy(true);
    try {
      await onImport(decodeCsv(new Uint8Array(await file.arrayBuffer())), sheet.trim());
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : String(problem));
      setBusy(false);
    }
  };
  return (
    <dialog
      ref={element}
      class="dialog question"
      aria-labelledby="import-title"
      data-testid="import-dialog"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <h2 id="import-title">{texts.importDialog.title}</h2>
        <div class="field">
          <span id="import-file-label">{texts.importDialog.file}</span>
          <label class="file-choice">
            <input
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              aria-labelledby="import-file-label import-file-name"
              data-testid="import-file"
              onChange={(event) => {
                const chosen = event.currentTarget.files?.[0] ?? null;
                setFile(chosen);
                setError("");
                if (chosen) setSheet(sheetNameOf(chosen.name));
              }}
            />
            <span id="import-file-name" class="button">
              {file?.name ?? texts.importDialog.choose}
            </span>
          </label>
        </div>
        <label class="field">
          {texts.importDialog.sheet}
          <input
            type="text"
            value={sheet}
            aria-describedby="import-hint import-error"
            data-testid="import-sheet"
            onInput={(event) => setSheet(event.currentTarget.value)}
          />
        </label>
        <p class="hint" id="import-hint">
          {texts.importDialog.hint}
        </p>
        <p class="field-error" id="import-error" role="alert">
          {error}
        </p>
        <div class="row buttons">
          <button type="submit" class="button primary" disabled={busy} data-testid="import-start">
            {texts.importDialog.start}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
