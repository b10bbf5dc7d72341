// Zod would probe for `new Function`, which the page's security policy refuses and reports. It reads this
// before it makes its first schema, and no schema is part of the first page's code.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
