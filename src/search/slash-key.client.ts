/** Where a reader's wish about the / key is kept; the script in the layout reads it. */
const place = 'slash-key';

/** Lets a checkbox say whether the / key leads to the search, as those who speak their commands may not want it to. */
export const letSlashKey = (box: HTMLInputElement): void => {
  box.checked = localStorage.getItem(place) !== 'off';
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(place);
    else localStorage.setItem(place, 'off');
  });
};
