const LEAST_VH = 3.4;
const STEP_VH = 0.2;

/**
 * Letters as large as there is room for (`data-fit`), between a thirtieth of the screen's height and what the
 * stylesheet allows (`--fit-most`, in hundredths of the height). Where that is missing, the page scrolls.
 */
export function fitLetters(main: HTMLElement): () => void {
  const places = [...main.querySelectorAll<HTMLElement>("[data-fit]")];
  const fitAll = (): void => {
    places.forEach(fillOne); // so that those around it leave room for it
    places.forEach(fitOne);
  };
  const resized = new ResizeObserver(fitAll);
  resized.observe(main);
  const changed = new MutationObserver(fitAll);
  for (const place of places) {
    resized.observe(place);
    changed.observe(place, { attributeFilter: ["data-phase"] });
  }
  document.fonts.addEventListener("loadingdone", fitAll);
  return () => {
    resized.disconnect();
    changed.disconnect();
    document.fonts.removeEventListener("loadingdone", fitAll);
  };
}

function mostFor(place: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(place).getPropertyValue("--fit-most"));
}

function fillOne(place: HTMLElement): void {
  const most = mostFor(place);
  if (Number.isNaN(most)) place.style.removeProperty("--fit");
  else place.style.setProperty("--fit", `${most}vh`);
}

function fitOne(place: HTMLElement): void {
  const most = mostFor(place);
  if (Number.isNaN(most)) return;
  let fits = LEAST_VH;
  let tooLarge = most + STEP_VH;
  while (tooLarge - fits > STEP_VH) {
    const middle = (fits + tooLarge) / 2;
    if (isRoomFor(middle, place)) fits = middle;
    else tooLarge = middle;
  }
  place.classList.toggle("fit--tight", !isRoomFor(fits, place));
}

function isRoomFor(size: number, place: HTMLElement): boolean {
  place.style.setProperty("--fit", `${size}vh`);
  return place.scrollWidth <= place.clientWidth && place.scrollHeight <= place.clientHeight;
}
