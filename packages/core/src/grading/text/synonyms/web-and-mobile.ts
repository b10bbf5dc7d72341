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
rest, restful, representational state transfer
api, application programming interface, programming interface
endpoint, route, resource address
status code, response code
crawl, spider
jwt, json web token
cors, cross-origin resource sharing, cross origin
websocket, persistent connection, two-way connection
sse, server sent events
ssr, server side rendering, rendered on the server
csr, client side rendering, rendered in the browser
ssg, static site generation, pre-rendered, prerender
spa, single page application, single-page app
pwa, progressive web app
component, reusable ui piece, building block
props, properties passed down
ui state, component state
render, draw, paint, display, show on screen
re-render, rerender, render again, redraw
event bubbling, propagates up, bubbles up
responsive, adapts to screen size, fits any screen, mobile friendly
flexbox, flex layout
semantic html, meaningful tags, meaningful markup
accessibility, a11y, usable by people with disabilities, for disabled users
aria, accessible rich internet applications
alt text, alternative text, text alternative
seo, search engine optimization
lazy loading, load on demand, load when needed, load only when visible
code splitting, split the bundle, smaller bundles
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
app, application, program
smartphone, mobile phone, phone, handset
apk, android package
push notification, remote notification
offline, without a connection, no internet, without internet
battery life, power consumption, energy use, drains the battery
deep link, universal link
sdk, software development kit
webview, embedded browser
anr, application not responding
main thread, ui thread
`;
