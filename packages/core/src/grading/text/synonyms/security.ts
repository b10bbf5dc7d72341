/** Security and cryptography. */
export const security = `
cia, confidentiality integrity availability
confidentiality, secrecy, kept secret
integrity, not tampered with, not altered, unaltered, unchanged
tamper, alter, manipulate
encrypt, cipher, scramble, make unreadable
decrypt, decipher, make readable again, unscramble
plaintext, plain text, cleartext, clear text, unencrypted
ciphertext, encrypted text, encrypted message, encrypted data
symmetric, same key, one shared key, shared secret key, single key, secret key encryption
asymmetric, public key, key pair, two keys, public and private key
private key, secret key
aes, advanced encryption standard
des, data encryption standard
rsa, rivest shamir adleman
ecc, elliptic curve
diffie-hellman, key exchange, key agreement
tls, ssl, transport layer security, secure sockets layer
pki, public key infrastructure
ca, certificate authority
digital signature, sign with the private key, signed message
mac, message authentication code, hmac
one-way function, irreversible, cannot be reversed, not reversible
salt, random value added to the password
bcrypt, slow hash, password hash
authentication, log in, login, sign in, prove identity, verify identity, who you are, check identity
authorization, permission, access control, access rights, what you may do, what you are allowed to do
mfa, multi-factor, multifactor authentication, 2fa, two factor, second factor
sso, single sign-on
oauth, delegated authorization
rbac, role based access control, role-based access
acl, access control list
least privilege, only the rights needed, minimal permissions, minimum rights
credential, username and password, login data
password, passphrase
vulnerable, weakness, security hole, security flaw, loophole
exploit, abuse a weakness, take advantage of
attacker, hacker, intruder, adversary, malicious user, bad actor
attack, hack, compromise
threat, danger
malicious, harmful, hostile
malware, malicious software
phishing, fake email, deceptive email, trick into revealing
social engineering, manipulate people, trick people
dos, denial of service, flood with requests, make unavailable
ddos, distributed denial of service
mitm, man in the middle, intercept traffic
eavesdrop, listen in, sniff, intercept, wiretap
spoof, impersonate, pretend to be, fake the identity, masquerade
sql injection, inject sql, sqli, malicious sql
prepared statement, parameterised query, bound parameter
xss, cross-site scripting, inject scripts, inject javascript
csrf, cross-site request forgery, xsrf
csp, content security policy
sanitise, clean the input, escape the input, escape output
brute-force attack, guess every password, try all passwords
buffer overflow, write past the end of a buffer, buffer overrun
patch, security update, fix
penetration test, pentest, ethical hacking, pen test
ids, intrusion detection
ips, intrusion prevention
siem, security event management
waf, web application firewall
vpn, virtual private network, encrypted tunnel
dmz, demilitarized zone, perimeter network
defence in depth, defense in depth, several layers of security, layered security
nonce, number used once
rng, random number generator
audit, audit trail, audit log
gdpr, data protection regulation
pii, personal data, personal information, personally identifiable information
data breach, data leak, leaked data, stolen data
owasp, top ten web risks
threat model, threat modelling
sandbox, restricted environment
untrusted, not trusted
`;
