// Served beside 404.html and asked for at every depth; where it is found is the site's folder.
{
  const base = document.currentScript.src.replace(/404\.js$/, '');
  const fix = () => {
    for (const link of document.querySelectorAll('a[data-home]')) {
      link.href = `${base}${link.dataset.home}/`;
    }
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', fix);
  else fix();
}
