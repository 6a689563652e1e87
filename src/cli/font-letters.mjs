const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')

/** Every letter and sign that the product's own faces draw: those of English, German and Spanish. Chinese is the device's. */
export const letters = `${ascii} ÄÖÜäöüßÁÉÍÓÚÑáéíóúüñ¿¡ªº«»–—‘’‚“”„…·•×÷−±°½¼¾←→↑↓€©`
