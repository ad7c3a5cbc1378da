// A state of the gallery that the photos of the demo do not bring about.
document.querySelector('mtqg-gallery[data-state=empty]').photos = [];
