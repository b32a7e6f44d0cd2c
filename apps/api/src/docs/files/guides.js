// What is to be pasted into a terminal gets a button that copies it.

for (const block of document.querySelectorAll('pre[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(block.textContent);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Select and copy by hand';
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2_000);
  });
  const holder = document.createElement('div');
  holder.className = 'copied';
  holder.setAttribute('aria-live', 'polite');
  block.replaceWith(holder);
  holder.append(block, button);
}
