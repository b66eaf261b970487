import type { FigureOptions, FigurePart } from '../core/figure/options.ts';
import type { View } from '../core/view/view.ts';

/** A form that a figure can be asked for by name. */
export interface FigureForm {
  /** What of a figure is drawn in it. */
  readonly part: Exclude<FigurePart, 'both'>;
  readonly options: Partial<Pick<FigureOptions, 'form'>>;
  /** Parameters of the view that ask for it. */
  readonly view: Partial<Record<keyof Pick<View, 'relations'>, string>>;
}

/** What `--form` may say; a further form is a further row. */
export const FIGURE_FORMS: Readonly<Record<string, FigureForm>> = {
  chronicle: { part: 'timeline', options: { form: 'chronicle' }, view: {} },
  timeline: { part: 'timeline', options: { form: 'timeline' }, view: {} },
  ladder: { part: 'relations', options: {}, view: { relations: 'ladder' } },
  ring: { part: 'relations', options: {}, view: { relations: 'ring' } },
  table: { part: 'relations', options: {}, view: { relations: 'table' } },
  movement: { part: 'movement', options: {}, view: {} },
};

/** The form that `--form` names, undefined where it is not said; or why it cannot be. */
export function parseFigureForm({
  form: name,
  part,
}: {
  readonly form?: string | undefined;
  readonly part?: string | undefined;
}): FigureForm | string | undefined {
  if (name === undefined) return undefined;
  const form = Object.hasOwn(FIGURE_FORMS, name) ? FIGURE_FORMS[name] : undefined;
  if (!form) return `--form is one of ${Object.keys(FIGURE_FORMS).join(', ')}`;
  const parts = form.part === 'movement' ? [form.part] : [form.part, 'both'];
  if (part === undefined || parts.includes(part)) return form;
  return `--form ${name} is for --part ${parts.join(' or ')}`;
}

/** A view that asks for a form. @param query what stands after `?` in an address */
export function queryInForm(query: string, { view }: FigureForm): string {
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries(view)) asked.set(name, value);
  return asked.toString();
}

/** The options of a figure in a form: its part is drawn, alone unless both are. */
export function optionsInForm(
  { part: shown }: Pick<FigureOptions, 'part'>,
  { part, options }: FigureForm,
): Partial<FigureOptions> {
  const isWithin = shown === 'both' && part !== 'movement';
  return { ...options, part: isWithin ? shown : part };
}
