/** The web, its front end and mobile applications. */
export const webAndMobile = `
frontend, front end, client side, browser side
backend, back end, server side
browser, web client, user agent
web page, website, site
http, hypertext transfer protocol
https, http over tls, secure http, encrypted http
html, markup, hypertext markup language
css, style sheet, stylesheet, cascading style sheets
js, javascript
ts, typescript
json, javascript object notation
xml, extensible markup language
dom, document object model, page tree
virtual dom, in-memory copy of the dom
rest, restful, representational state transfer
api, application programming interface, programming interface
graphql, query only needed fields
endpoint, route, resource address
status code, response code
get request, retrieve a resource
crawl, spider
cookie, small data in the browser
session, logged-in period
jwt, json web token
cors, cross-origin resource sharing, cross origin
websocket, persistent connection, two-way connection
sse, server sent events
ssr, server side rendering, rendered on the server
csr, client side rendering, rendered in the browser
ssg, static site generation, pre-rendered, prerender
spa, single page application, single-page app
pwa, progressive web app
hydrate, attach event handlers
component, reusable ui piece, building block
props, properties passed down
ui state, component state
render, draw, paint, display, show on screen
re-render, rerender, render again, redraw
event bubbling, propagates up, bubbles up
event delegation, listener on the parent
debounce, wait until the user stops
responsive, adapts to screen size, fits any screen, mobile friendly
media query, breakpoint by width
flexbox, flex layout
specificity, which rule wins
box model, padding border margin
semantic html, meaningful tags, meaningful markup
accessibility, a11y, usable by people with disabilities, for disabled users
aria, accessible rich internet applications
screen reader, reads the page aloud
alt text, alternative text, text alternative
seo, search engine optimization
lazy loading, load on demand, load when needed, load only when visible
code splitting, split the bundle, smaller bundles
tree shaking, remove unused code
lcp, largest contentful paint
cls, cumulative layout shift, layout shift
fcp, first contentful paint
ttfb, time to first byte
load time, page speed
i18n, internationalization
l10n, localization
form validation, input validation, checks user input
npm, node package manager
semver, semantic versioning
web worker, background thread in the browser
service worker, offline proxy
app, application, program
smartphone, mobile phone, phone, handset
native app, platform-specific app
hybrid app, cross-platform app
apk, android package
push notification, remote notification
offline, without a connection, no internet, without internet
battery life, power consumption, energy use, drains the battery
deep link, universal link
sdk, software development kit
webview, embedded browser
anr, application not responding
main thread, ui thread
orientation change, rotate the screen
`;
