/** A text as other programs take it. */
export interface CopyableText {
  readonly plain: string;
  readonly html: string;
}

/** How a text leaves the app: the clipboard, and a file. */
export interface TextOutput {
  /** Rejects when the device does not let the app use its clipboard. */
  readonly copy: (text: CopyableText) => Promise<void>;
  /** Saves paragraphs as a Word document. Rejects when what makes one could not be loaded. */
  readonly saveWord: (paragraphs: readonly string[], fileName: string) => Promise<void>;
  /** Saves data as a JSON file. */
  readonly saveJson: (data: unknown, fileName: string) => void;
}

/** The output of a browser. */
export function createTextOutput(window: Window & typeof globalThis): TextOutput {
  const { document, navigator, URL } = window;
  const save = (content: Blob, fileName: string): void => {
    const address = URL.createObjectURL(content);
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    document.body.append(link);
    link.click();
    link.remove();
    // The browser has to begin reading first.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return {
    async copy({ plain, html }) {
      // Absent on pages that are not served securely, whatever the type says.
      const clipboard: Clipboard | undefined = navigator.clipboard;
      if (!clipboard) throw new Error('There is no clipboard here');
      if (!('ClipboardItem' in window)) return clipboard.writeText(plain);
      const item = new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      });
      // Some browsers take plain text only.
      return clipboard.write([item]).catch(() => clipboard.writeText(plain));
    },
    async saveWord(paragraphs, fileName) {
      const { toWordDocument } = await import('./wordDocument.ts');
      save(await toWordDocument(paragraphs), fileName);
    },
    saveJson(data, fileName) {
      save(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }), fileName);
    },
  };
}
