import type { ChangeRequest } from '../changes/changeRequest.ts';
import { describeAnswer } from './answerSummary.ts';

/** What the file with the answers is called. */
export const answersFileName = 'listing-answers.json';

// Programs that open such a link may cut long ones off.
const mostLines = 8;

/** The address that opens an email to the catalogue team with the answers in short. The file says them in full. */
export function toAnswersEmail(
  requests: readonly ChangeRequest[],
  nameOf: (serviceId: string) => string,
  teamEmail: string | null,
): string {
  const lines = requests.map(
    (request) => `${nameOf(request.serviceId).slice(0, 80)}: ${describeAnswer(request)}`,
  );
  const rest = lines.length - mostLines;
  const body = [
    'Our answers about our listings. The attached file has them in full.',
    '',
    ...lines.slice(0, mostLines),
    ...(rest > 0 ? [`and ${rest} more, in the file`] : []),
  ].join('\n');
  const subject = encodeURIComponent('Our listings in the probation service catalogue');
  return `mailto:${teamEmail ?? ''}?subject=${subject}&body=${encodeURIComponent(body)}`;
}
