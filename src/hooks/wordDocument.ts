import { Document, Packer, Paragraph, TextRun } from 'docx';

/** Paragraphs as a Word document, in the type of the reports. Loaded only when one is asked for. */
export function toWordDocument(paragraphs: readonly string[]): Promise<Blob> {
  const document = new Document({
    // Without these the library writes that a person without a name made it.
    creator: 'Services for probation',
    lastModifiedBy: 'Services for probation',
    styles: { default: { document: { run: { font: 'Arial', size: 24 } } } },
    sections: [
      {
        children: paragraphs.map(
          (text) => new Paragraph({ children: [new TextRun(text)], spacing: { after: 240 } }),
        ),
      },
    ],
  });
  return Packer.toBlob(document);
}
