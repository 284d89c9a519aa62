import type { PackPartText } from '../../hooks/usePackTexts.ts';
import { PackPartPages } from './PackPartPages.tsx';

interface PackPaperProps {
  readonly prepared: string;
  readonly isLargeType: boolean;
  readonly parts: readonly PackPartText[];
  /** The distance from the prison, for each part; null where it is not known. */
  readonly distances: readonly (string | null)[];
}

/**
 * The pack as it is on paper. The head of a table is the one thing that every browser prints again on
 * each page, so the dates are there; the page numbers are in the margin, by style.
 */
export function PackPaper({ prepared, isLargeType, parts, distances }: PackPaperProps) {
  return (
    <table role="presentation" className={`app-pack${isLargeType ? ' app-pack--large' : ''}`}>
      <thead>
        <tr>
          <td className="app-pack__dates">
            {prepared} {parts[0]?.text.dates}
          </td>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, place) => (
          <tr key={part.part.areaCode} className="app-pack__part">
            <td>
              <PackPartPages part={part} place={place} distance={distances[place] ?? null} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
