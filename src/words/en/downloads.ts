/** Runs as files. */
export const downloads = {
  title: 'Download',
  picture: 'SVG',
  csv: (of: string): string => `CSV, ${of}`,
  json: (of: string): string => `JSON, ${of}`,
  failed: (message: string): string => `The files were not made: ${message}`,
};
