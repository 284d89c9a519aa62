import { useRef, useState } from 'react';
import { LiveRegion } from '../../components/LiveRegion.tsx';
import { WarningText } from '../../components/WarningText.tsx';
import { useAppServices } from '../../hooks/appServices.ts';
import { useReportContext } from '../../hooks/useReportContext.ts';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { frameworkReminder } from '../../report/dateWords.ts';
import { toPlainParagraphs, type OptionsText, type TextForm } from '../../report/optionsText.ts';
import { toHtml } from '../../report/toHtml.ts';
import { keepCopy } from '../../shortlist/changeShortlist.ts';
import type { Shortlist, ShortlistLabel } from '../../shortlist/shortlist.ts';
import type { Service } from '../../catalogue/service.ts';
import { FormChoice } from './FormChoice.tsx';
import { LengthField } from './LengthField.tsx';
import { TextParagraphs } from './TextParagraphs.tsx';
import { describeFit, describeLength, toForms, toText, type TextSource } from './textSummary.ts';

interface TextForReportProps extends TextSource {
  readonly findService: (id: string) => Service | null;
  readonly subject: Pick<Shortlist, 'homeAreaCode' | 'needs'>;
  /** The shortlist that keeps what is copied; null for a single service. */
  readonly label: ShortlistLabel | null;
}

/** The texts for a report: choose a form and a length, read it, and take it along. */
export function TextForReport(props: TextForReportProps) {
  const { services, alternatives, findService, subject, label } = props;
  const [{ settings }] = useShortlists();
  const [wanted, setWanted] = useState<TextForm>('paste');
  // Alternatives are in the text by name and reason only: their areas need not be looked up.
  const context = useReportContext({ ...subject, services, findService });
  const forms = toForms({ services, alternatives });
  const form = forms.includes(wanted) ? wanted : forms[0];
  if (form === undefined) return <p className="govuk-body">There is no service to write about.</p>;
  if (context === 'failed') return <p className="govuk-body">{notLookedUp}</p>;
  if (context === null) return <p className="govuk-body">Writing the text…</p>;
  const text = toText(form, { services, alternatives }, context, settings.textLength);
  return (
    <>
      <p className="govuk-inset-text app-no-print">{frameworkReminder}</p>
      <FormChoice forms={forms} form={form} onChange={setWanted} />
      {form === 'paste' && <LengthField />}
      <TextToTake key={form} text={text} label={label} />
    </>
  );
}

const notLookedUp =
  'The home area cannot be looked up at the moment, and without it the text would say something else. Reload the app to try again.';

type Taken = 'copied' | 'not copied' | 'saved' | 'not saved';

const takenWords: Readonly<Record<Taken, string>> = {
  copied: 'Copied. Paste it into the report.',
  'not copied':
    'This device did not let the app copy. The text is marked: press Ctrl and C, or touch the marked text and choose Copy.',
  saved: 'Saved as a Word document.',
  'not saved':
    'The Word document could not be made: a part of the app is missing on this device. Copy the text, or reload the app and try again.',
};

function TextToTake({ text, label }: { readonly text: OptionsText; readonly label: ShortlistLabel | null }) {
  const { output } = useAppServices();
  const [, book] = useShortlists();
  const [taken, setTaken] = useState<{ readonly how: Taken; readonly text: string } | null>(null);
  const shown = useRef<HTMLDivElement>(null);
  const paragraphs = toPlainParagraphs(text.paragraphs);
  // What was said of another text does not hold for this one.
  const said = taken?.text === text.text ? taken.how : null;
  const say = (how: Taken) => setTaken({ how, text: text.text });

  const copy = async () => {
    try {
      await output.copy({ plain: text.text, html: toHtml(text.paragraphs) });
      say('copied');
    } catch {
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      say('not copied');
      return;
    }
    if (!label) return;
    const kept = { form: text.form, copiedOn: text.writtenOn, paragraphs };
    await book.change(label, (shortlist) => keepCopy(shortlist, kept));
  };
  const save = () => {
    output.saveWord(paragraphs, `${text.form}-${text.writtenOn}.docx`).then(
      () => say('saved'),
      () => say('not saved'),
    );
  };
  const fit = describeFit(text);
  return (
    <>
      <div className="app-text" ref={shown}>
        <TextParagraphs paragraphs={text.paragraphs} />
      </div>
      <div className="app-no-print">
        <p className="govuk-body app-text__length">{describeLength(text)}</p>
        <LiveRegion message={describeLength(text)} />
        {fit && (text.fits ? <p className="govuk-body">{fit}</p> : <WarningText>{fit}</WarningText>)}
        <div className="app-actions">
          <button type="button" className="govuk-button" onClick={() => void copy()}>
            Copy
          </button>
          <button type="button" className="govuk-button govuk-button--secondary" onClick={save}>
            Word document
          </button>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => window.print()}
          >
            Print
          </button>
        </div>
        <p className="govuk-body app-text__taken" role="status">
          {said && takenWords[said]}
        </p>
      </div>
    </>
  );
}
