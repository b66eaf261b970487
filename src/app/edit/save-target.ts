/** A file on the reader's disk that may be written to, as far as it is used here. */
export interface SaveTarget {
  readonly name: string;
  write(text: string): Promise<void>;
}

interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface PickingWindow {
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly unknown[];
  }): Promise<FileHandle>;
}

/** Whether the browser lets a page write to a file that the reader chooses. */
export function canPickFile(): boolean {
  return (window as PickingWindow).showSaveFilePicker !== undefined;
}

/** Asks which file to write to; undefined where the reader chooses none. */
export async function pickFile(name: string): Promise<SaveTarget | undefined> {
  const types = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];
  try {
    const handle = await (window as PickingWindow).showSaveFilePicker?.({
      suggestedName: name,
      types,
    });
    return (
      handle && {
        name: handle.name,
        write: async (text) => {
          const file = await handle.createWritable();
          await file.write(text);
          await file.close();
        },
      }
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
