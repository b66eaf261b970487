import type { Text } from '../../core/model/text.ts';

/** The datasets that come with the project: files under `data/`, by id. */
export const DATASETS: readonly { readonly id: string; readonly title: Text }[] = [
  {
    id: 'istanbul-2025',
    title: {
      en: 'Russia and the United States in Istanbul, 2025',
      ar: 'روسيا والولايات المتحدة في إسطنبول 2025',
      ru: 'Россия и США в Стамбуле, 2025 год',
    },
  },
  {
    id: 'us-russia-2009-2025',
    title: {
      en: 'The United States and Russia, 2009–2025',
      ar: 'الولايات المتحدة وروسيا من 2009 إلى 2025',
      ru: 'США и Россия, 2009–2025 годы',
    },
  },
];
