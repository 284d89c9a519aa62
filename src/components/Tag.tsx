interface TagProps {
  readonly colour: 'green' | 'yellow' | 'orange' | 'grey' | 'blue';
  readonly children: string;
}

/** A GOV.UK tag: a state in words, with a colour that only repeats what the words say. */
export function Tag({ colour, children }: TagProps) {
  return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
