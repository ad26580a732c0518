// For frameworks that want to be told whether a page is dark, and do not ask the browser.
const dark = matchMedia('(prefers-color-scheme: dark)');
const {documentElement} = document;
function tell() {
  const [light, other] = documentElement.dataset.schemes.split(' ');
  if (light.includes('=')) {
    const [name, value] = (dark.matches ? other : light).split('=');
    documentElement.setAttribute(name, value);
  } else {
    documentElement.classList.toggle(light, !dark.matches);
    documentElement.classList.toggle(other, dark.matches);
  }
}
dark.addEventListener('change', tell);
tell();
