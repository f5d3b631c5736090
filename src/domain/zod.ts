import { z } from 'zod'

// Zod writes faster checks with `new Function` where it may, and tries whether it may. Our content security policy
// forbids it, and the browser reports each try as a violation.
z.config({ jitless: true })

/** Zod, told never to make code at run time. */
export { z }
