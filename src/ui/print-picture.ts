import './print-picture.css';

/**
 * Prints a picture on one page, and nothing else of this one. Resolves once the browser's dialog has been answered.
 * @param address of the picture
 */
export async function printPicture(address: string, alt: string): Promise<void> {
  const picture = document.createElement('img');
  picture.className = 'print-picture';
  picture.src = address;
  picture.alt = alt;
  document.body.append(picture);
  try {
    await picture.decode();
    const printed = new Promise((resolve) => {
      addEventListener('afterprint', resolve, { once: true });
    });
    print();
    await printed;
  } finally {
    picture.remove();
  }
}
