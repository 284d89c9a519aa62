import { InvalidArgumentError } from 'commander';

/** Reads numbers of services with commas between. @throws what commander turns into one sentence */
export function readSizes(text: string): readonly number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 100 || size > 200_000))
    throw new InvalidArgumentError('It should be whole numbers from 100 to 200000, with commas between.');
  return sizes;
}
