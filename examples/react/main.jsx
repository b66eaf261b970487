import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import data from 'demarche/data/istanbul-2025.json?url';
import 'demarche/element';

function Page() {
  const [lang, setLang] = useState('en');
  return (
    <>
      <h1>Talks in Istanbul</h1>
      <button onClick={() => setLang(lang === 'en' ? 'ru' : 'en')}>
        {lang === 'en' ? 'По-русски' : 'In English'}
      </button>
      <demarche-timeline src={data} lang={lang} view="known=all" />
    </>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
