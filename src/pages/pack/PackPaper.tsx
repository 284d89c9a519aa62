import type { PackTexts } from '../../hooks/usePackTexts.ts';
import { AnywherePages, PackPartPages } from './PackPartPages.tsx';

interface PackPaperProps {
  readonly prepared: string;
  readonly isLargeType: boolean;
  /** Why services are here that do not name the cohorts of the pack, and whom others are only for, where there are such. */
  readonly notes: readonly (string | null)[];
  /** How many services for anywhere there were where the pack holds fewer, else null. */
  readonly missing: string | null;
  readonly texts: PackTexts;
  /** The distance from the prison, for each part; null where it is not known. */
  readonly distances: readonly (string | null)[];
}

/**
 * The pack as it is on paper. The head of a table is the one thing that every browser prints again on
 * each page, so the dates are there; the page numbers are in the margin, by style.
 */
export function PackPaper({ prepared, isLargeType, notes, missing, texts, distances }: PackPaperProps) {
  const { parts, anywhere } = texts;
  return (
    <table role="presentation" className={`app-pack${isLargeType ? ' app-pack--large' : ''}`}>
      <thead>
        <tr>
          <td>
            <div className="app-pack__dates">
              {prepared} {parts[0]?.text.dates}
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, place) => (
          <tr key={part.list.areaCode} className="app-pack__part">
            <td>
              <PackPartPages part={part} notes={[...notes, distances[place] ?? null]} place={place} />
            </td>
          </tr>
        ))}
        {anywhere.map((part, place) => (
          <tr key={part.text.title} className="app-pack__part">
            <td>
              <AnywherePages part={part} note={place === 0 ? missing : null} place={place} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
